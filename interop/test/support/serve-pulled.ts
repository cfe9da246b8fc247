import type { StepflowServer } from "@stepflow/worker";
import { serveGrpc } from "@stepflow/worker/grpc";
import type { Peer } from "../../src/peer.ts";
import { startOfficialServer } from "./official-server.ts";
import { type ServedComponents, silent } from "./serve-components.ts";

const queueName = "test";

/** Starts an official 0.13 server with the builtins at `/builtin/…`, and a worker in this process for `/test/…`. */
export async function servePulled({ server }: Peer, components: StepflowServer): Promise<ServedComponents> {
  const official = await startOfficialServer(server, {
    config: {
      plugins: { builtin: { type: "builtin" }, [queueName]: { type: "grpc", queueName } },
      routes: { "/builtin": [{ plugin: "builtin" }], "/test": [{ plugin: queueName }] },
      // Long enough for other steps to be seen to run in the pause.
      retry: { backoff: { type: "constant", delayMs: 25 } },
      recovery: { enabled: false },
    },
  });
  const worker = await serveGrpc(components, { tasksUrl: official.url, queueName, maxConcurrent: 50, logger: silent });
  return {
    official,
    close: async () => {
      // The server ends when nobody pulls from it any more.
      await worker.close({ drainMs: 0 });
      await official.stop();
    },
  };
}
