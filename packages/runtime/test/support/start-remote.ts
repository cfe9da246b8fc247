import type { Flow, JsonValue } from "@stepflow/core";
import { type StepflowConfig, StepflowRuntime, type StepflowRuntimeOptions } from "../../src/index.ts";
import { type Script, ScriptedWorker } from "./scripted-worker.ts";

/** A scripted worker, the runtime that calls it at `/mine/…`, and the end of both. */
export interface Remote {
  readonly worker: ScriptedWorker;
  readonly runtime: StepflowRuntime;
  close(): Promise<void>;
}

export interface RemoteOptions extends StepflowRuntimeOptions {
  /** How often a failure of the transport is tried again; never by default. */
  readonly retries?: number;
  readonly blobApi?: NonNullable<StepflowConfig["blobApi"]>;
}

export async function startRemote(
  script: Script = {},
  { retries = 0, blobApi = {}, ...options }: RemoteOptions = {},
): Promise<Remote> {
  const worker = await ScriptedWorker.start(script);
  try {
    const runtime = await StepflowRuntime.start({
      config: {
        plugins: { mine: { type: "stepflow", url: worker.url } },
        routes: { "/mine/{*component}": [{ plugin: "mine" }] },
        retry: { transportMaxRetries: retries, backoff: { type: "constant", delayMs: 1 } },
        blobApi,
      },
      ...options,
    });
    return {
      worker,
      runtime,
      async close() {
        await runtime.close();
        await worker.close();
      },
    };
  } catch (error) {
    await worker.close();
    throw error;
  }
}

/** A flow of one step, `/mine/<component>`, whose output is the flow's. */
export function oneStep(component: string, input: JsonValue = { $input: "$" }): Flow {
  return { steps: [{ id: "only", component: `/mine${component}`, input }], output: { $step: "only" } };
}
