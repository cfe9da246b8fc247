import { ProtocolError } from "@stepflow/core/executor";
import type { HttpResponse } from "./http-message.ts";

/**
 * Refuses what no Stepflow server answers, where any other body would do: the page of a portal or a gateway.
 *
 * @throws ProtocolError when the answer is HTML
 */
export function refusePage(response: HttpResponse): void {
  const type = response.header("content-type") ?? "";
  if (!type.startsWith("text/html")) return;
  throw new ProtocolError(`expected the answer of a server, found a page (${type})`, {
    status: response.status,
    requestId: response.header("x-request-id"),
    hint: "Is this the address of a Stepflow server, without /api/v1?",
  });
}
