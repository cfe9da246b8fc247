import { fileURLToPath } from "node:url";
import type { NetworkNamespace } from "./network-namespace.ts";
import { type Program, startProgram } from "./program.ts";

/** How one kind of worker is started. */
export interface WorkerKind {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** What this kind takes as STEPFLOW_TASKS_URL, when it may serve several orchestrators. */
  tasksUrl(addresses: readonly string[], position: number): string;
}

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Our worker, which pulls from all orchestrators at once. */
export const typescript: WorkerKind = {
  name: "the TypeScript worker",
  command: [process.execPath, "--conditions=@stepflow/source", "--import", "tsx", file("worker.ts")],
  tasksUrl: (addresses) => addresses.join(","),
};

/** The official worker, which knows one orchestrator; they take turns. */
export const pythonWorker = (python: string): WorkerKind => ({
  name: "the Python worker",
  command: [python, file("worker.py")],
  tasksUrl: (addresses, position) => addresses[position % addresses.length] ?? "",
});

export interface WorkerPoolOptions {
  readonly kind: WorkerKind;
  readonly addresses: readonly string[];
  readonly callsFile: string;
}

/** Starts one worker of a pool: the `position` says which of the orchestrators it knows, if it can know only one. */
export function startWorker(
  { kind, addresses, callsFile }: WorkerPoolOptions,
  position: number,
  namespace?: NetworkNamespace,
): Program {
  const [command, ...args] = [...(namespace?.command ?? []), ...kind.command];
  if (command === undefined) throw new Error("a worker needs a command");
  return startProgram(command, args, {
    STEPFLOW_TRANSPORT: "grpc",
    STEPFLOW_TASKS_URL: kind.tasksUrl(addresses, position),
    STEPFLOW_QUEUE_NAME: "orders",
    STEPFLOW_MAX_CONCURRENT: "8",
    CALLS_FILE: callsFile,
  });
}
