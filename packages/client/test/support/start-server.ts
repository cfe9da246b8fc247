import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A request that a test's server has seen. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query below `/api/v1`. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export type Handler = (request: SeenRequest, response: ServerResponse, socket: Socket) => void | Promise<void>;

/** A server of its own for a test, closed when that ends. */
export interface TestServer {
  readonly url: string;
  readonly seen: SeenRequest[];
  /** Resolves when no connection is open. */
  untilIdle(): Promise<void>;
}

/** Serves `/api/v1` on 127.0.0.1. */
export async function startServer(handle: Handler): Promise<TestServer> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const { method = "", url = "", headers } = message;
    const path = url.replace(/^\/api\/v1/, "");
    const request = { method, path, headers, body: Buffer.concat(chunks).toString("utf8") };
    seen.push(request);
    await handle(request, response, message.socket);
  });
  const connections = new Set<Socket>();
  let becomeIdle = (): void => {};
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.on("close", () => {
      connections.delete(socket);
      if (connections.size === 0) becomeIdle();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    untilIdle: () =>
      new Promise((resolve) => {
        becomeIdle = resolve;
        if (connections.size === 0) resolve();
      }),
  };
}

/** Answers JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
