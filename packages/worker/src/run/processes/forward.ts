import { type IncomingHttpHeaders, type IncomingMessage, request as openRequest, type ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import type { ServingPart } from "./part-pool.ts";

/** What belongs to a connection and not to the message that it carries; of `host`, the process has its own. */
const ofTheConnection = new Set(["host", "connection", "keep-alive", "transfer-encoding", "upgrade", "expect"]);

/**
 * Lets a process answer a request. What it streams is passed on as it comes, and either side notices when the other
 * closes its connection.
 *
 * @param onGone called when the process has ended before it said anything
 */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | undefined,
  { process, port }: ServingPart,
  onGone: () => void,
): void {
  const sending = openRequest({
    host: "127.0.0.1",
    port,
    agent: process.agent,
    method: request.method,
    path: request.url,
    headers: {
      ...endToEnd(request.headers),
      ...(body !== undefined && { "content-length": Buffer.byteLength(body) }),
    },
  });
  process.open += 1;
  sending.once("close", () => {
    process.open -= 1;
  });
  response.once("close", () => {
    if (!response.writableFinished) sending.destroy();
  });
  sending.once("response", (answer) => {
    response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
    response.flushHeaders();
    // An answer that breaks off breaks the connection off, too: half an answer must not pass for a whole one.
    pipeline(answer, response, () => {});
  });
  sending.on("error", () => {
    if (response.headersSent || response.destroyed) response.destroy();
    else onGone();
  });
  sending.end(body);
}

/** What is passed on of the headers of a message. */
export function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheConnection.has(name)));
}
