import type { RunningWorker } from "../../run/running-worker.ts";
import type { StepflowServer } from "../../stepflow-server.ts";
import { type TransportOptions } from "../transport-options.ts";
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
/**
 * Serves a worker's components over HTTP in this process; `server.run()` does this, and also reads the command line,
 * prints the port and ends with the process.
 *
 * @throws TypeError when other machines could call without a token and nobody said that they may
 *
 * @example
 * const worker = await serveHttp(server, { port: 8080 });
 * await worker.close();
 */
export declare function serveHttp(server: StepflowServer, options?: ServeHttpOptions): Promise<RunningWorker>;
//# sourceMappingURL=serve-http.d.ts.map