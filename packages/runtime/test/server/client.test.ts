import { StepflowClient, type StepflowClientOptions } from "@stepflow/client";
import { contractComponents, executorContract } from "@stepflow/core/testing";
import { StepflowServer } from "@stepflow/worker";
import { describe, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";
import { type RunningServer, serve } from "../../src/server/index.ts";

function serveContractComponents(): StepflowServer {
  const server = new StepflowServer({ name: "contract" });
  for (const component of Object.values(contractComponents)) server.component(component);
  return server;
}

/** A client whose server and runtime live as long as it does. */
class ServedClient extends StepflowClient {
  readonly #server: RunningServer;
  readonly #runtime: StepflowRuntime;

  constructor(server: RunningServer, runtime: StepflowRuntime, options: StepflowClientOptions) {
    super(server.url, options);
    this.#server = server;
    this.#runtime = runtime;
  }

  static async start(options: StepflowClientOptions = {}): Promise<ServedClient> {
    const components = [serveContractComponents()];
    const retry = { backoff: { type: "constant", delayMs: 5 } } as const;
    const runtime = await StepflowRuntime.start({ components, retry });
    return new ServedClient(await serve(runtime, { port: 0 }), runtime, options);
  }

  override async close(options?: { readonly drainMs?: number }): Promise<void> {
    await super.close(options);
    await this.#server.close();
    await this.#runtime.close();
  }
}

describe("StepflowClient with a served runtime", () => {
  for (const { topic, name, run } of executorContract({ create: () => ServedClient.start() })) {
    it(`${topic}: ${name}`, run);
  }
});

describe("StepflowClient with a served runtime, over fetch", () => {
  const create = () => ServedClient.start({ fetch: (url, init) => fetch(url, init) });
  for (const { topic, name, run } of executorContract({ create })) it(`${topic}: ${name}`, run);
});
