import type { StepflowServer } from "../../stepflow-server.ts";
import { checkListening, listen } from "../../transport/http/listen.ts";
import { defaultDrainMs, type ServeHttpOptions } from "../../transport/http/serve-http.ts";
import type { RunningWorker } from "../running-worker.ts";
import { Front } from "./front.ts";

/**
 * Serves a worker in several processes: this one listens, and passes requests on to others that it starts of the same
 * program.
 *
 * @throws Error when processes end again and again before they serve; later, that ends this process
 */
export async function runProcesses(
  server: StepflowServer,
  options: ServeHttpOptions,
  workers: number,
): Promise<RunningWorker> {
  checkListening(options);
  let onFailure: (error: Error) => void = () => {};
  const failed = new Promise<never>((_resolve, reject) => {
    onFailure = reject;
  });
  const front = new Front(server, options, workers, (error) => onFailure(error));
  await Promise.race([front.start(), failed]);
  onFailure = (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  };
  const listening = await listen((request, response) => front.serve(request, response), options).catch(
    async (error: unknown) => {
      await front.close(0);
      throw error;
    },
  );
  return {
    url: listening.url,
    port: listening.port,
    close: async ({ drainMs = options.drainMs ?? defaultDrainMs } = {}) => {
      // Answers that calls wait for arrive on connections of their own, so the port stays open while calls go on.
      await front.close(drainMs);
      await listening.close();
    },
  };
}
