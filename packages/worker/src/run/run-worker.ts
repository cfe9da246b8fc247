import type { StepflowServer } from "../stepflow-server.ts";
import { serveHttp } from "../transport/http/serve-http.ts";
import { endOnSignals } from "./end-on-signals.ts";
import { observe } from "./observe.ts";
import { runPart } from "./processes/run-part.ts";
import { runProcesses } from "./processes/run-processes.ts";
import { takePart } from "./processes/worker-part.ts";
import { readRunOptions } from "./read-run-options.ts";
import { restartOnChanges } from "./restart-on-changes.ts";
import { runGrpc, runNats } from "./run-grpc.ts";
import type { WorkerRunOptions } from "./run-options.ts";
import { runStdio } from "./run-stdio.ts";
import type { RunningWorker } from "./running-worker.ts";

/** `StepflowServer.run` where there are processes and sockets: Node, Bun and Deno. */
export async function runWorker(server: StepflowServer, options: WorkerRunOptions): Promise<RunningWorker> {
  const { serve, transport, watch, workers } = readRunOptions(options);
  if (watch) return restartOnChanges();
  surviveClosedPipes();
  const observability = await observe(server.name, options);
  const serveOptions = { ...serve, ...observability.serve };
  if (workers > 1) refuseSecondRun(server.name);
  const part = workers > 1 ? takePart() : undefined;
  if (part !== undefined) return runPart(server, serveOptions, part, () => observability.close());
  const worker =
    transport === "grpc"
      ? await runGrpc(server, serveOptions)
      : transport === "nats"
        ? await runNats(server, serveOptions)
        : transport === "stdio"
          ? // Whatever else keeps the process busy, such as a pool of connections, it has no more work.
            runStdio(server, serveOptions, () => void observability.close().finally(() => process.exit(0)))
          : workers > 1
            ? await runProcesses(server, serveOptions, workers)
            : await serveHttp(server, serveOptions);
  const close: RunningWorker["close"] = async (closing) => {
    await worker.close(closing);
    await observability.close();
  };
  const forgetSignals = endOnSignals(() => close());
  // The one line that the runtime which started this process waits for; everything else goes to standard error.
  if (transport === "http") process.stdout.write(`${JSON.stringify({ port: worker.port })}\n`);
  return {
    ...worker,
    close: (closing) => {
      forgetSignals();
      return close(closing);
    },
  };
}

let hasProcesses = false;

/** Each process would start others for the second, without end. */
function refuseSecondRun(name: string): void {
  if (hasProcesses) {
    throw new TypeError(
      `worker ${name}: a program runs one server in several processes, once; give this one workers: 1`,
    );
  }
  hasProcesses = true;
}

/**
 * A runtime of 0.11 closes both pipes when one of them ends. Who writes then gets EPIPE, which would end the process if
 * nobody listened.
 */
function surviveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners("error").includes(ignoreClosedPipe)) stream.on("error", ignoreClosedPipe);
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
