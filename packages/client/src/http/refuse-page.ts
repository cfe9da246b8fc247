import { ProtocolError } from "@stepflow/core/executor";
import type { HttpResponse } from "./http-message.ts";

/**
 * Refuses what no Stepflow server answers, where any other body would do: the page of a portal or a gateway.
 *
 * @throws ProtocolError when the answer is HTML
 */
export function refusePage(response: HttpResponse): void {
  if (response.header("content-type")?.startsWith("text/html")) {
    throw new ProtocolError("found HTML. Is this the address of a Stepflow server, without /api/v1?");
  }
}
