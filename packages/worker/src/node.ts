/**
 * What needs Node, Bun or Deno: a worker over HTTP, or over an input and an output, inside a program that has its own ways to start, log and end, and the
 * logger of `server.run()` by itself. All others use `server.run()`.
 */
export { createWorkerLogger, type WorkerLogger } from "./observe/create-worker-logger.ts";
export type { RunningWorker } from "./run/running-worker.ts";
export { type ServeHttpOptions, serveHttp } from "./transport/http/serve-http.ts";
export { type ServeStdioOptions, type StdioWorker, serveStdio } from "./transport/stdio/serve-stdio.ts";
