import { type JsonValue, ProtocolError } from "@stepflow/core/executor";
import type { HttpResponse } from "./http-message.ts";

/**
 * Reads a body as JSON.
 *
 * @throws ProtocolError for anything else: a gateway's page, or the empty answer that 0.13 gives to unknown paths
 */
export async function readJson(response: HttpResponse): Promise<JsonValue> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    const type = response.header("content-type") ?? "no content type";
    const found = text === "" ? "nothing" : `${JSON.stringify(text.slice(0, 60))}…`;
    throw new ProtocolError(`expected JSON, found ${found} (${type})`, {
      status: response.status,
      requestId: response.header("x-request-id"),
      hint: "Is this the address of a Stepflow server, without /api/v1?",
      cause,
    });
  }
}
