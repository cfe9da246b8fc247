import type { ServeGrpcOptions } from "../transport/grpc/grpc-options.ts";
import type { ServeHttpOptions } from "../transport/http/serve-http.ts";
import type { ServeNatsOptions } from "../transport/nats/nats-options.ts";
import { readArguments } from "./read-arguments.ts";
import type { WorkerRunOptions, WorkerTransport } from "./run-options.ts";

/** Everything that a run goes by, wherever it was said. */
export interface ResolvedRunOptions {
  readonly transport: WorkerTransport;
  readonly serve: ServeHttpOptions & ServeGrpcOptions & ServeNatsOptions;
  /** How many processes serve. */
  readonly workers: number;
  /** Start again whenever a file changes that the program was loaded from. */
  readonly watch: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Puts together what the options, the command line and the environment say, in this order.
 *
 * @throws TypeError naming where it stands when something cannot be used
 */
export function readRunOptions(options: WorkerRunOptions): ResolvedRunOptions {
  const { transport, workers: wanted, argv = process.argv.slice(2), environment = process.env, ...serve } = options;
  const given = readArguments(argv);
  const variable = (name: string): string | undefined => environment[name] || undefined;
  const chosen = readTransport(transport, given.transports, environment.STEPFLOW_TRANSPORT);
  if (chosen === "stdio" && given.watch) {
    throw new TypeError("--watch: not with stdio, whose runtime holds on to the process that it started; use --http");
  }
  const workers = readWorkers(wanted, given.workers, environment);
  if (workers > 1 && chosen === "stdio") {
    throw new TypeError(`workers: ${workers} processes cannot share standard input and output; use --http`);
  }
  if (workers > 1 && (chosen === "grpc" || chosen === "nats")) {
    throw new TypeError(`workers: workers over ${chosen} share a queue; start the program ${workers} times instead`);
  }
  if (workers > 1 && given.watch) throw new TypeError("--watch: with one process only; leave --workers out");
  return {
    transport: chosen,
    workers,
    watch: given.watch,
    serve: {
      ...serve,
      host: serve.host ?? given.host ?? variable("STEPFLOW_WORKER_HOST"),
      port:
        serve.port ??
        number("--port", given.port, maxPort) ??
        fromVariable(environment, "STEPFLOW_WORKER_PORT", maxPort),
      token: serve.token ?? variable("STEPFLOW_WORKER_TOKEN"),
      blobUrl: serve.blobUrl ?? variable("STEPFLOW_BLOB_URL"),
      blobToken: serve.blobToken ?? variable("STEPFLOW_API_KEY"),
      blobThreshold: serve.blobThreshold ?? fromVariable(environment, "STEPFLOW_BLOB_THRESHOLD_BYTES"),
      tasksUrl: serve.tasksUrl ?? variable("STEPFLOW_TASKS_URL") ?? variable("STEPFLOW_ORCHESTRATOR_URL"),
      queueName: serve.queueName ?? variable("STEPFLOW_QUEUE_NAME"),
      natsUrl: serve.natsUrl ?? variable("STEPFLOW_NATS_URL"),
      natsStream: serve.natsStream ?? variable("STEPFLOW_NATS_STREAM"),
      natsConsumer: serve.natsConsumer ?? variable("STEPFLOW_NATS_CONSUMER"),
      maxConcurrent: serve.maxConcurrent ?? fromVariable(environment, "STEPFLOW_MAX_CONCURRENT"),
      healthPort: serve.healthPort ?? fromVariable(environment, "STEPFLOW_HEALTH_PORT", maxPort),
      drainMs: serve.drainMs ?? inMs(fromVariable(environment, "STEPFLOW_SHUTDOWN_GRACE_SECS", maxDrainSecs)),
    },
  };
}

const maxPort = 65_535;

/** Timers count in 32 bits of milliseconds. */
const maxDrainSecs = 2_000_000;

/** Far more than any machine has use for. */
const maxWorkers = 256;

function readWorkers(option: number | undefined, argument: string | undefined, environment: Variables): number {
  const [source, value] =
    option !== undefined
      ? ["option workers", option]
      : argument !== undefined
        ? ["--workers", number("--workers", argument, maxWorkers)]
        : ["STEPFLOW_WORKER_PROCESSES", fromVariable(environment, "STEPFLOW_WORKER_PROCESSES", maxWorkers) ?? 1];
  if (value !== undefined && Number.isInteger(value) && value >= 1 && value <= maxWorkers) return value;
  throw new TypeError(`${source}: expected a whole number from 1 to ${maxWorkers}, found ${value}`);
}

const transports: readonly WorkerTransport[] = ["http", "stdio", "grpc", "nats"];

function readTransport(
  option: string | undefined,
  flags: readonly string[],
  variable: string | undefined,
): WorkerTransport {
  if (option === undefined && flags.length > 1) {
    throw new TypeError(`--${flags.join(" and --")} exclude each other; give one of them`);
  }
  const [flag] = flags;
  const [source, name] =
    option !== undefined
      ? ["option transport", option]
      : flag !== undefined
        ? [`--${flag}`, flag]
        : ["STEPFLOW_TRANSPORT", variable || "http"];
  const transport = transports.find((known) => known === name);
  if (transport !== undefined) return transport;
  throw new TypeError(`${source}: this worker has no transport "${name}"; it has: ${transports.join(", ")}`);
}

function fromVariable(
  environment: Variables,
  name: string,
  maximum: number = Number.MAX_SAFE_INTEGER,
): number | undefined {
  return number(name, environment[name] || undefined, maximum);
}

function number(source: string, text: string | undefined, maximum: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= maximum) return value;
  throw new TypeError(`${source}: expected a whole number from 0 to ${maximum}, found "${text}"`);
}

function inMs(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1_000;
}
