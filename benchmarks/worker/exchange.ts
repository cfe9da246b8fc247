import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** How a server is asked. */
export interface ExchangeLoad {
  readonly connections: number;
  readonly durationMs: number;
  /** Where to; `/` unless it is said. */
  readonly path?: string;
}

/** How many exchanges a server does in a time, each connection sending its next request when it has its answer. */
export async function exchange(
  port: number,
  body: string,
  { connections, durationMs, path = "/" }: ExchangeLoad,
): Promise<{ readonly count: number; readonly seconds: number }> {
  // As undici and reqwest send it; written by hand, so that the generator is never what is measured.
  const request = Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n` +
      `accept: application/json, text/event-stream\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  let count = 0;
  let isOver = false;
  const sockets = Array.from({ length: connections }, () => connect({ port, host: "127.0.0.1", noDelay: true }));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  const startedAt = performance.now();
  const ended = sockets.map((socket) =>
    exchangeAgain(socket, request, () => {
      count += 1;
      return isOver;
    }),
  );
  setTimeout(() => {
    isOver = true;
  }, durationMs);
  await Promise.all(ended);
  const seconds = (performance.now() - startedAt) / 1_000;
  for (const socket of sockets) socket.destroy();
  return { count, seconds };
}

/** Sends a request after each answer until told that it was the last. Answers are small and all of one size. */
function exchangeAgain(socket: Socket, request: Buffer, answered: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = "";
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("the server closed the connection")));
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      const headEnd = received.indexOf("\r\n\r\n");
      if (headEnd < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1]);
      if (received.length < headEnd + 4 + length) return;
      if (!received.startsWith("HTTP/1.1 200")) return reject(new Error(received));
      received = "";
      if (answered()) resolve();
      else socket.write(request);
    });
    socket.write(request);
  });
}
