import { Dispatcher } from "../../dispatch/dispatcher.ts";
import type { RunningWorker } from "../../run/running-worker.ts";
import type { StepflowServer } from "../../stepflow-server.ts";
import type { TransportOptions } from "../transport-options.ts";
import { exchange } from "./exchange.ts";
import { exchangeRules } from "./exchange-rules.ts";
import { checkListening, listen } from "./listen.ts";
import { reportBlocking } from "./report-blocking.ts";
import { Sessions } from "./sessions.ts";

export interface ServeHttpOptions extends TransportOptions {
  /** The address to listen on. By default 127.0.0.1, where runtimes look for the workers that they start. */
  readonly host?: string | undefined;
  /** By default 0: a free one. */
  readonly port?: number | undefined;
  /** Where messages are taken. By default `/`; health is always at `/health`. */
  readonly path?: string | undefined;
  /**
   * Who may call a worker that other machines can reach: `"token"`, the default, refuses to start without a `token`;
   * `"anyone"` leaves it to the network, for example inside a cluster.
   */
  readonly publicAccess?: "token" | "anyone" | undefined;
  /** How long `close` lets calls go on, in ms. By default 30,000. */
  readonly drainMs?: number | undefined;
}

/** How long calls may go on by default when a worker ends, in ms. */
export const defaultDrainMs = 30_000;

/**
 * Serves a worker's components over HTTP in this process; `server.run()` does this, and also reads the command line,
 * prints the port and ends with the process.
 *
 * @throws TypeError when other machines could call without a token and nobody said that they may
 * @throws Error saying why when it cannot listen there
 *
 * @example
 * const worker = await serveHttp(server, { port: 8080 });
 * await worker.close();
 */
export async function serveHttp(server: StepflowServer, options: ServeHttpOptions = {}): Promise<RunningWorker> {
  const { drainMs = defaultDrainMs } = options;
  checkListening(options);
  const dispatcher = new Dispatcher(server, options);
  const sessions = new Sessions(() => new Dispatcher(server, options));
  const rules = exchangeRules(options);
  const listening = await listen(
    (request, response) => exchange(request, response, dispatcher, sessions, rules),
    options,
  );
  const stopReporting = reportBlocking(dispatcher.running, dispatcher.logger);
  return {
    url: listening.url,
    port: listening.port,
    close: async (closing = {}) => {
      // Answers to callbacks arrive on connections of their own, so the port stays open while calls go on.
      const limitMs = closing.drainMs ?? drainMs;
      await Promise.all([dispatcher.running.drain(limitMs), sessions.close(limitMs)]);
      await listening.close();
      stopReporting();
    },
  };
}
