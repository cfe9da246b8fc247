import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

export interface FlakyServer {
  readonly url: string;
  /** The requests so far, such as `GET /`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A server for demos and tests that answers each request in turn with the next reply, and the last for ever. */
export async function startFlakyServer(first: Reply, ...more: readonly Reply[]): Promise<FlakyServer> {
  const replies = [first, ...more];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const reply = replies[Math.min(requests.length, replies.length - 1)] ?? first;
    requests.push(`${request.method} ${request.url}`);
    reply(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const answer =
  (status: number, body: string, headers: Record<string, string> = {}): Reply =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

/** Hangs up without an answer. */
export const hangUp: Reply = (request) => void request.socket.destroy();
