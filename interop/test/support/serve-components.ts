import type { Logger } from "@stepflow/core";
import type { StepflowServer } from "@stepflow/worker";
import { serveHttp } from "@stepflow/worker/node";
import type { Peer } from "../../src/peer.ts";
import { type OfficialServer, startOfficialServer } from "./official-server.ts";

/** An official server whose components are served by a worker in this process. */
export interface ServedComponents {
  readonly official: OfficialServer;
  close(): Promise<void>;
}

/**
 * Starts the server with the builtins at `/builtin/…` and the worker's components at `/test/…`.
 *
 * It tries again at once, and does not come back to runs that stand still.
 */
export async function serveComponents({ server }: Peer, components: StepflowServer): Promise<ServedComponents> {
  const worker = await serveHttp(components, { logger: silent });
  const official = await startOfficialServer(server, {
    config: {
      plugins: { builtin: { type: "builtin" }, test: { type: "stepflow", url: worker.url } },
      routes: { "/builtin/{*component}": [{ plugin: "builtin" }], "/test/{*component}": [{ plugin: "test" }] },
      retry: { backoff: { type: "constant", delayMs: 1 } },
      recovery: { enabled: false },
    },
  });
  return {
    official,
    close: async () => {
      await official.stop();
      await worker.close({ drainMs: 0 });
    },
  };
}

/** Says nothing. */
export const silent: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
