/**
 * What needs Node, Bun or Deno: a worker over HTTP inside a program that has its own ways to start, log and end, and the
 * logger of `server.run()` by itself. All others use `server.run()`.
 */
export { createWorkerLogger } from "./observe/create-worker-logger.js";
export { serveHttp } from "./transport/http/serve-http.js";
//# sourceMappingURL=node.js.map