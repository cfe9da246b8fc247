import { once } from "node:events";
import { createServer } from "node:http";

/** What a worker that nobody calls can say of itself. */
export interface WorkerHealth {
  readonly service: string;
  /** Whether tasks can come: a queue is pulled from, and the worker is not about to end. */
  readonly isReady: () => boolean;
}

/**
 * Answers those who watch over containers. `GET /health` is 200 as long as the worker can answer at all, also without
 * orchestrators, since starting it again would bring none back. `GET /health/ready` is 200 while tasks can come, else 503.
 *
 * @returns what lets go of the port
 * @throws when the port cannot be had
 */
export async function serveHealth(health: WorkerHealth, host: string, port: number): Promise<() => void> {
  const server = createServer((request, response) => {
    const isReady = health.isReady();
    const known = request.method === "GET" && ["/health", "/health/ready"].includes(request.url ?? "");
    const status = !known ? 404 : request.url === "/health/ready" && !isReady ? 503 : 200;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(known ? JSON.stringify({ status: "healthy", ready: isReady, service: health.service }) : "{}");
  });
  server.listen(port, host);
  await once(server, "listening");
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
