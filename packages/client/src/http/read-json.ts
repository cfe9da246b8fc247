import { type JsonValue, ProtocolError } from "@stepflow/core/executor";
import type { HttpResponse } from "./http-message.ts";

/**
 * Reads a body as JSON, and what it means.
 *
 * @throws ProtocolError for anything else: a gateway's page, or the empty answer that 0.13 gives to unknown paths
 */
export async function readJson<Body>(response: HttpResponse, read: (body: JsonValue) => Body): Promise<Body> {
  const text = await response.text();
  return read(parse(text, response));
}

function parse(text: string, response: HttpResponse): JsonValue {
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
