import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type FlowDefinition, type JsonValue, NotFoundError, type StepflowContext } from "@stepflow/core";
import { parseFlow } from "@stepflow/core/yaml";
import type { StepflowServer } from "@stepflow/worker";
import { Item } from "./engine/item.ts";
import { type PlannedStep, planFlow } from "./engine/plan.ts";
import { EventLog } from "./events.ts";
import { InProcessPlugin } from "./plugins/in-process-plugin.ts";
import type { Plugin } from "./plugins/plugin.ts";
import { Run } from "./run.ts";
import type { BlobStore } from "./storage/blob-store.ts";
import { MemoryBlobStore } from "./storage/memory-blob-store.ts";

export interface StepflowRuntimeOptions {
  /** Workers whose components answer at `/name`. */
  readonly components: readonly StepflowServer[];
}

/** A flow that has been read, or the path of a YAML or JSON file that holds one. */
export type FlowSource = FlowDefinition | string;

/**
 * Runs flows in this process, with nothing else installed.
 *
 * @example
 * const runtime = await StepflowRuntime.start({ components: [server] });
 * try {
 *   console.log(await runtime.run("flow.yaml", { name: "Ada" }));
 * } finally {
 *   await runtime.close();
 * }
 */
export class StepflowRuntime {
  readonly #plugin: Plugin;
  readonly #blobs: BlobStore = new MemoryBlobStore();
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<unknown>>();

  private constructor(plugin: Plugin) {
    this.#plugin = plugin;
  }

  /** @throws TypeError when two workers register the same component */
  static async start(options: StepflowRuntimeOptions): Promise<StepflowRuntime> {
    return new StepflowRuntime(new InProcessPlugin(options.components));
  }

  /**
   * Runs a flow and answers what its output came to.
   *
   * @throws ValidationError when the flow is not well-formed
   * @throws NotFoundError when a step's component is not registered
   * @throws FlowFailedError when the flow failed
   */
  async run(flow: FlowSource, input: JsonValue): Promise<JsonValue> {
    return (await this.submit(flow, input)).result();
  }

  /** Starts a flow and answers at once; otherwise like {@link StepflowRuntime.run}. */
  async submit(flow: FlowSource, input: JsonValue): Promise<Run> {
    const definition = typeof flow === "string" ? await readFlow(flow) : flow;
    const plan = planFlow(definition, (component) => this.#plugin.resolve(component));
    const runId = randomUUID();
    const events = new EventLog(runId);
    const item = new Item(plan, input, {
      execute: (step, stepInput, attempt) => step.execute(stepInput, this.#context(runId, step, attempt)),
      stepStarted: ({ id: stepId, component }) => events.append({ type: "step_started", stepId, component }),
      stepFinished: ({ id: stepId }, result) =>
        events.append(
          result.outcome === "success"
            ? { type: "step_completed", stepId, result: result.result }
            : { type: "step_failed", stepId, error: result.error },
        ),
    });
    events.append({ type: "run_started", flowName: definition.flow.name });
    const result = item.run().then((outcome) => {
      events.append({ type: "run_finished", result: outcome });
      events.close();
      this.#running.delete(result);
      return outcome;
    });
    this.#running.add(result);
    return new Run(runId, result, events);
  }

  /** Waits for the runs that are under way; their components see `signal` aborted. */
  async close(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#running);
  }

  #context(runId: string, step: PlannedStep, attempt: number): StepflowContext {
    return {
      runId,
      stepId: step.id,
      itemIndex: 0,
      attempt,
      signal: this.#stopping.signal,
      putBlob: (data) => this.#blobs.put(data),
      getBlob: async (blobId) => {
        const data = await this.#blobs.get(blobId);
        if (data === undefined) throw new NotFoundError(`no blob has the id ${blobId}`);
        return data;
      },
    };
  }
}

async function readFlow(path: string): Promise<FlowDefinition> {
  try {
    return parseFlow(await readFile(path, "utf8"), { source: path });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new NotFoundError(`no flow file at ${path}`);
    }
    throw error;
  }
}
