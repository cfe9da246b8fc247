import type {
  EventOptions,
  Run,
  RunEvent,
  RunItem,
  RunOutcome,
  RunStep,
  RunSummary,
  RunTrace,
  WaitOptions,
} from "@stepflow/core/executor";
import { StepflowError } from "@stepflow/core/executor";
import type { Lifetime } from "../lifetime.ts";
import type { Server } from "../server.ts";
import { outcomeOf, withInputs } from "../wire/read-items.ts";
import { resultOf, typedOutcomes } from "./outcomes.ts";
import { waitForRun } from "./wait-for-run.ts";

/** A run on a server. What looks into runs is loaded on demand: pages that only run flows need not download it. */
export class ServerRun<Output> implements Run<Output> {
  readonly id: string;
  readonly #server: Server;
  readonly #lifetime: Lifetime;

  constructor(id: string, server: Server, lifetime: Lifetime) {
    this.id = id;
    this.#server = server;
    this.#lifetime = lifetime;
  }

  async status(): Promise<RunSummary> {
    return (await this.#server.getRun(this.id)).body;
  }

  wait(options?: WaitOptions): Promise<RunSummary> {
    return this.#lifetime.hold(() => waitForRun(this.#server, this.id, options));
  }

  async result(options?: WaitOptions): Promise<Output> {
    const outcomes = await this.results(options);
    const [only] = outcomes;
    if (only === undefined || outcomes.length > 1) {
      throw new TypeError(`run ${this.id} has ${outcomes.length} items; results() answers what each of them came to`);
    }
    return resultOf(only);
  }

  results(options?: WaitOptions): Promise<RunOutcome<Output>[]> {
    return typedOutcomes(this.#lifetime.hold(() => this.#outcomes(options)));
  }

  async #outcomes(options: WaitOptions | undefined): Promise<RunOutcome[]> {
    const run = await waitForRun(this.#server, this.id, options);
    const items = await this.#server.getItems(this.id);
    return items.map((item) => outcomeOf(run, item));
  }

  async items(): Promise<RunItem[]> {
    const [inputs, items] = await Promise.all([this.#server.getInputs(this.id), this.#server.getItems(this.id)]);
    return withInputs(items, inputs);
  }

  async steps(): Promise<RunStep[]> {
    const { stepsOf } = await import("./steps-of-run.ts");
    return stepsOf(this.#server, await this.status());
  }

  async step(stepId: string, options: { readonly itemIndex?: number } = {}): Promise<RunStep> {
    const { stepOf } = await import("./steps-of-run.ts");
    return stepOf(this.#server, this.id, stepId, options.itemIndex);
  }

  async *events(options: EventOptions = {}): AsyncGenerator<RunEvent, void, undefined> {
    const { runEvents } = await import("../events/run-events.ts");
    yield* runEvents(this.#server, this.id, options);
  }

  async *stepResults(): AsyncGenerator<RunStep, void, undefined> {
    for await (const event of this.events()) {
      if (event.type !== "step_completed" && event.type !== "step_failed") continue;
      yield this.step(event.stepId, { itemIndex: event.itemIndex });
    }
  }

  async trace(): Promise<RunTrace> {
    const { traceRun } = await import("./trace-run.ts");
    return traceRun(this.#server, this.id);
  }

  async cancel(): Promise<{ readonly stopped: boolean }> {
    await this.#server.changeRun(this.id, "cancel");
    return { stopped: (await this.#server.dialect()) === "stepflow" };
  }

  pause(): Promise<void> {
    return this.#hold("pause");
  }

  resume(): Promise<void> {
    return this.#hold("resume");
  }

  delete(): Promise<void> {
    return this.#server.deleteRun(this.id);
  }

  async #hold(change: "pause" | "resume"): Promise<void> {
    const dialect = await this.#server.dialect();
    if (dialect !== "stepflow") {
      throw new StepflowError("UNSUPPORTED", `official ${dialect} servers cannot ${change} a run`, { runId: this.id });
    }
    await this.#server.changeRun(this.id, change);
  }
}
