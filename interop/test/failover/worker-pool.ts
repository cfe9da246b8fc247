import { fileURLToPath } from "node:url";
import type { NetworkNamespace } from "./network-namespace.ts";
import { type Program, startProgram } from "./program.ts";

const file = fileURLToPath(new URL("worker.ts", import.meta.url));

/**
 * Starts a TypeScript worker that pulls from all of these orchestrators and notes down every call.
 *
 * @param namespace the network that it runs in, if not that of this machine
 */
export function startWorker(addresses: readonly string[], callsFile: string, namespace?: NetworkNamespace): Program {
  const command = [process.execPath, "--conditions=@stepflow/source", "--import", "tsx", file] as const;
  const [program, ...args] = namespace === undefined ? command : ([...namespace.command, ...command] as const);
  return startProgram(program, args, {
    STEPFLOW_TRANSPORT: "grpc",
    STEPFLOW_TASKS_URL: addresses.join(","),
    STEPFLOW_QUEUE_NAME: "orders",
    STEPFLOW_MAX_CONCURRENT: "8",
    CALLS_FILE: callsFile,
  });
}
