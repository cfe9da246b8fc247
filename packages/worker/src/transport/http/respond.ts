import type { ServerResponse } from "node:http";
import type { Refusal } from "../refusal.ts";

export function sendJson(response: ServerResponse, status: number, text: string, headers?: Refusal["headers"]): void {
  const length = Buffer.byteLength(text);
  response.writeHead(status, { "content-type": "application/json", "content-length": length, ...headers });
  response.end(text);
}

/** What is left of the body is read and dropped: a connection that closes with bytes unread takes the answer with it. */
export function refuse(response: ServerResponse, { status, text, headers }: Refusal): void {
  sendJson(response, status, text, headers);
  response.req.resume();
}
