import type { ObserveOptions } from "../observe/observe-settings.ts";
import type { ServeGrpcOptions } from "../transport/grpc/grpc-options.ts";
import type { ServeHttpOptions } from "../transport/http/serve-http.ts";
import type { ServeNatsOptions } from "../transport/nats/nats-options.ts";

/** What carries the messages between a worker and its runtimes. */
export type WorkerTransport = "http" | "stdio" | "grpc" | "nats";

/**
 * How a worker runs. What is not given here comes from the command line, then from the environment. Without a `logger`
 * one is made as the logging options say.
 */
export interface WorkerRunOptions extends ServeHttpOptions, ServeGrpcOptions, ServeNatsOptions, ObserveOptions {
  /** `--http`, `--stdio`, `--grpc`, `--nats`, `STEPFLOW_TRANSPORT`. By default `"http"`. */
  readonly transport?: WorkerTransport | undefined;
  /**
   * How many processes serve, from 1 to 256: `--workers`, `STEPFLOW_WORKER_PROCESSES`. By default 1. With more, the program
   * runs once in each, and once more in the process that listens and leads calls to them.
   */
  readonly workers?: number | undefined;
  /** The arguments to read; by default those of the process. `[]` for none. */
  readonly argv?: readonly string[] | undefined;
}
