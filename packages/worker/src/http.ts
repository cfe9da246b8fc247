/** A worker over HTTP inside a program that has its own ways to start, log and end; `server.run()` is for all others. */
export type { RunningWorker } from "./run/running-worker.ts";
export { type ServeHttpOptions, serveHttp } from "./transport/http/serve-http.ts";
