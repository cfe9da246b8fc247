import {
  ComponentError,
  type FlowSource,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type StepflowContext,
} from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { meetingPlace } from "./meeting-place.ts";

/** One call of a test component. */
export interface RecordedCall {
  readonly runId: string;
  readonly stepId: string;
  readonly itemIndex: number | undefined;
  readonly attempt: number;
  readonly idempotencyKey: string | undefined;
}

/** How often a component was called for the step and item of this call, which counts, too. */
export type CallCounter = (context: StepflowContext) => Promise<number> | number;

type Work = (input: JsonValue, context: StepflowContext) => unknown;

/**
 * The components that all cases are made of, and a record of how they were called. The README says what each does.
 *
 * Flows call them behind the route `/test`. The record is of this process: serve {@link TestComponents.server} from the process that checks the cases, whatever
 * executor calls it from elsewhere.
 */
export class TestComponents {
  readonly server: StepflowServer = new StepflowServer({ name: "conformance" });
  #calls: RecordedCall[] = [];
  #inProgress = 0;
  #mostAtOnce = 0;
  #meet = meetingPlace();
  readonly #countCalls: CallCounter;

  /** @param countCalls for cases that go on in another process, which knows nothing of the calls of this one */
  constructor(countCalls?: CallCounter) {
    this.#countCalls = countCalls ?? ((context) => this.#callsOf(context));
    this.#register("echo", (input) => input);
    this.#register("fail", (input) => {
      throw toComponentError(input);
    });
    this.#register("crash", () => {
      throw new Error("it crashed");
    });
    this.#register("flaky", async (input, context) => {
      const { failures, codes, value = null } = fieldsOf(input);
      const call = await this.#countCalls(context);
      if (call > Number(failures)) return value;
      throw toComponentError(isJsonArray(codes) ? { code: codes[call - 1] ?? null } : input);
    });
    this.#register("where", (_input, { stepId, itemIndex, attempt }) => ({ stepId, itemIndex, attempt }));
    this.#register("pause", async (input) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return input;
    });
    this.#register("meet", async (input) => {
      const { count, value = null } = fieldsOf(input);
      await this.#meet(Number(count));
      return value;
    });
    this.#register("countdown", (input) => {
      const { from } = fieldsOf(input);
      return Number(from) > 0 ? { next: { from: Number(from) - 1 } } : { result: "lift-off" };
    });
    this.#register("keep", async (input, context) => context.getBlob(await context.putBlob(input)));
    this.#register("evaluate", (input, context) => {
      const { flow, input: inner = null } = fieldsOf(input);
      return context.evaluateFlow(flowOf(flow), inner);
    });
    this.#register("evaluateFlaky", async (input, context) => {
      const { flow, failures } = fieldsOf(input);
      const value = await context.evaluateFlow(flowOf(flow), null);
      if ((await this.#countCalls(context)) > Number(failures)) return value;
      throw toComponentError(input);
    });
    this.#register("submit", async (input, context) => submitEach(fieldsOf(input), context));
    this.#register("add", (input) => Number(fieldsOf(input).a) + Number(fieldsOf(input).b), {
      type: "object",
      properties: { a: { type: "number" }, b: { type: "number" } },
      required: ["a", "b"],
    });
  }

  /** In the order in which they began. */
  get calls(): readonly RecordedCall[] {
    return this.#calls;
  }

  /** How many calls were in progress at the same time, at the most. */
  get mostAtOnce(): number {
    return this.#mostAtOnce;
  }

  /** Forgets everything, for the next case. */
  reset(): void {
    this.#calls = [];
    this.#mostAtOnce = this.#inProgress;
    this.#meet = meetingPlace();
  }

  #register(name: string, work: Work, inputSchema: JsonObject = {}): void {
    this.server.component(name, {
      inputSchema,
      outputSchema: {},
      execute: async (input: JsonValue, context: StepflowContext) => {
        this.#begin(context);
        try {
          return await work(input, context);
        } finally {
          this.#inProgress -= 1;
        }
      },
    });
  }

  #begin({ runId, stepId, itemIndex, attempt, idempotencyKey }: StepflowContext): void {
    this.#calls.push({ runId, stepId, itemIndex, attempt, idempotencyKey });
    this.#inProgress += 1;
    this.#mostAtOnce = Math.max(this.#mostAtOnce, this.#inProgress);
  }

  /** Counted here and not by the attempt that the executor tells: that one may be wrong. */
  #callsOf({ runId, stepId, itemIndex }: StepflowContext): number {
    return this.#calls.filter((call) => call.runId === runId && call.stepId === stepId && call.itemIndex === itemIndex)
      .length;
  }
}

/** Starts one run for each key, waits for all, and tells how many runs these were. */
async function submitEach(
  { flow, input = null, keys = [] }: JsonObject,
  context: StepflowContext,
): Promise<{ runs: number; results: unknown[] }> {
  const runs = await Promise.all(
    (isJsonArray(keys) ? keys : []).map((key) => context.submitRun(flowOf(flow), [input], { key: String(key) })),
  );
  const results = await Promise.all(runs.map((run) => run.results()));
  return {
    runs: new Set(runs.map(({ id }) => id)).size,
    results: results.flat().map((outcome) => (outcome.outcome === "success" ? outcome.result : outcome.outcome)),
  };
}

function toComponentError(input: JsonValue): ComponentError {
  const { code, message, data } = fieldsOf(input);
  return new ComponentError(typeof message === "string" ? message : "it failed", {
    ...(typeof code === "number" && { code }),
    ...(data !== undefined && { data }),
  });
}

function fieldsOf(input: JsonValue): JsonObject {
  return isJsonObject(input) ? input : {};
}

/** A flow given in place, or the id of a stored one. */
function flowOf(flow: JsonValue | undefined): FlowSource {
  if (typeof flow === "string") return { flowId: flow };
  return isJsonObject(flow) ? flow : {};
}
