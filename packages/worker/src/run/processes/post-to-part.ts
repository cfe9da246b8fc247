import { type OutgoingHttpHeaders, request } from "node:http";
import type { ServingPart } from "./part-pool.ts";

/** A message that all processes of a worker must have, with the headers that let it in. */
export interface Introduction {
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

/** Tells a process. One that ends meanwhile is told nothing: the one that takes its place will be. */
export function postToPart({ process, port }: ServingPart, { path, headers, body }: Introduction): Promise<void> {
  return new Promise((resolve) => {
    const sending = request({
      host: "127.0.0.1",
      port,
      agent: process.agent,
      method: "POST",
      path,
      headers: { ...headers, "content-length": Buffer.byteLength(body) },
    });
    sending.once("response", (answer) => answer.resume());
    sending.on("error", () => {});
    sending.once("close", resolve).end(body);
  });
}
