/**
 * A worker with tasks from NATS inside a program that has its own ways to start, log and end; all others use
 * `server.run()`. Needs Node, and the packages `@nats-io/transport-node`, `@nats-io/jetstream` and
 * `@bufbuild/protobuf`.
 */
export type { RunningWorker } from "./run/running-worker.ts";
export type { ServeNatsOptions } from "./transport/nats/nats-options.ts";
export { serveNats } from "./transport/nats/serve-nats.ts";
