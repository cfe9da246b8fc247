import { type JsonObject, type JsonValue, StepflowAbortError } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { describe, expect, it } from "vitest";
import { growth, linearLimit } from "../../../core/test/support/growth.ts";
import { startTree, type Work } from "../../test/support/start-tree.ts";
import { VirtualClock } from "../../test/support/virtual-clock.ts";
import { PermanentError } from "./component.ts";
import type { RunExecution } from "./run-execution.ts";
import type { StepContext } from "./step-context.ts";

const echo: Work = (input) => input;
const never: Work = () => new Promise(() => {});

const oneStep = (step: JsonObject): JsonObject => ({ steps: [{ id: "only", ...step }], output: { $step: "only" } });

describe("a plugin that throws", () => {
  const gone = new Error("worker gone", { cause: new Error("exit code 137") });

  it("fails the step as a failure of the transport, with the chain of its causes", async () => {
    const components = { work: () => Promise.reject(gone) };
    const { run, clock } = startTree({ components, flow: oneStep({ component: "/work" }) });
    await clock.until(run.ended);
    expect(run.results).toEqual([
      {
        outcome: "failed",
        error: {
          code: -32300,
          message: 'step "only" failed',
          data: {
            stack: [
              {
                error: 'step "only" failed',
                attachments: ["Component: /work", "Component execution failed for step 'only'"],
              },
              { error: "worker gone" },
              { error: "exit code 137" },
            ],
          },
        },
      },
    ]);
  });

  it("is called again within its budget, and made ready before each attempt", async () => {
    const log: string[] = [];
    const work = {
      component: "/work",
      execute: async (_input: JsonValue, { attempt }: StepContext) => {
        log.push(`attempt ${attempt}`);
        if (attempt < 4) throw gone;
        return "at last";
      },
      recover: async () => {
        log.push("recover");
      },
    };
    const { run, clock } = startTree({ components: { work }, flow: oneStep({ component: "/work" }) });
    const startMs = clock.now();
    await clock.until(run.ended);
    expect(run.results).toEqual([{ outcome: "success", result: "at last" }]);
    expect(log).toEqual(["attempt 1", "recover", "attempt 2", "recover", "attempt 3", "recover", "attempt 4"]);
    expect(clock.now() - startMs).toBe(1_000 + 1_000 + 2_000);
  });

  it("is called again also when making it ready failed", async () => {
    const work = {
      component: "/work",
      execute: async (_input: JsonValue, { attempt }: StepContext) => (attempt === 1 ? Promise.reject(gone) : attempt),
      recover: () => Promise.reject(new Error("still gone")),
    };
    const { run, clock } = startTree({ components: { work }, flow: oneStep({ component: "/work" }) });
    await clock.until(run.ended);
    expect(run.results).toEqual([{ outcome: "success", result: 2 }]);
  });

  it("is not called again when it says that nothing would change", async () => {
    let calls = 0;
    const work: Work = () => {
      calls += 1;
      throw new PermanentError("bad input");
    };
    const { run, clock } = startTree({ components: { work }, flow: oneStep({ component: "/work" }) });
    await clock.until(run.ended);
    expect(calls).toBe(1);
    expect(run.results).toMatchObject([{ outcome: "failed", error: { code: -32300 } }]);
  });

  it("gives way to the step's default at once", async () => {
    const onError = { action: "useDefault", defaultValue: "instead" };
    const components = { work: () => Promise.reject(gone) };
    const { run, clock } = startTree({ components, flow: oneStep({ component: "/work", onError }) });
    const startMs = clock.now();
    await clock.until(run.ended);
    expect(run.results).toEqual([{ outcome: "success", result: "instead" }]);
    expect(clock.now()).toBe(startMs);
  });

  it("is the same when it throws before it answers a promise", async () => {
    const execute = (): never => {
      throw gone;
    };
    const work = { component: "/work", execute };
    const { run, clock } = startTree({ components: { work }, flow: oneStep({ component: "/work" }) });
    await clock.until(run.ended);
    expect(run.results).toMatchObject([{ outcome: "failed", error: { code: -32300 } }]);
  });
});

describe("failures that another attempt cannot mend", () => {
  it("are not tried again when they are inherited, whatever their code", async () => {
    const attempts: string[] = [];
    const work: Work = (_input, { stepId }) => {
      attempts.push(stepId);
      return new Failure({ code: -32300, message: "gone" });
    };
    const flow = {
      steps: [
        { id: "first", component: "/work" },
        { id: "second", component: "/work", input: { $step: "first" }, onError: { action: "retry" } },
      ],
      output: { $step: "second" },
    };
    const { run, clock } = startTree({ components: { work }, flow, retry: { transportMaxRetries: 1 } });
    await clock.until(run.ended);
    expect(attempts).toEqual(["first", "first"]);
    expect(run.results).toEqual([{ outcome: "failed", error: { code: -32300, message: "gone" } }]);
  });

  it("are not tried again when nothing serves the component, and have no default", async () => {
    const onError = { action: "useDefault", defaultValue: 1 };
    const { run, clock } = startTree({ components: {}, flow: oneStep({ component: "/nowhere", onError }) });
    const startMs = clock.now();
    await clock.until(run.ended);
    expect(clock.now()).toBe(startMs);
    expect(run.results).toMatchObject([
      {
        outcome: "failed",
        error: {
          code: -32202,
          message: "error routing component",
          data: { stack: [{}, {}, { error: "No matching rule found for component: /nowhere" }] },
        },
      },
    ]);
  });
});

describe("an attempt that takes too long", () => {
  it("is told to stop, and tried again like a failure of the transport", async () => {
    const signals: AbortSignal[] = [];
    const work: Work = (input, { attempt, signal }) => {
      signals.push(signal);
      return attempt === 1 ? new Promise(() => {}) : input;
    };
    const flow = oneStep({ component: "/work", input: "late" });
    const { run, clock } = startTree({ components: { work }, flow, stepTimeoutMs: 500 });
    const startMs = clock.now();
    await clock.until(run.ended);
    expect(run.results).toEqual([{ outcome: "success", result: "late" }]);
    expect(clock.now() - startMs).toBe(500 + 1_000);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it("cannot answer any more, nor speak, nor start runs", async () => {
    const clock = new VirtualClock();
    const { work, refusal } = lateWork(clock);
    const slow: Work = async (input) => {
      await clock.sleep(1_500);
      return input;
    };
    // The run goes on for longer than the attempt that nobody waits for.
    const steps = ["a", "b", "c", "d", "e"].map((id, index, ids) => ({
      id,
      component: "/slow",
      input: index === 0 ? 1 : { $step: ids[index - 1] ?? "" },
    }));
    const flow = { steps: [{ id: "work", component: "/work" }, ...steps], output: [{ $step: "work" }, { $step: "e" }] };
    const { run } = startTree({ components: { work, slow }, flow, clock, stepTimeoutMs: 2_000 });
    await clock.until(run.ended);
    expect(run.results).toEqual([{ outcome: "success", result: ["second", 1] }]);
    expect(refusal()).toBeInstanceOf(StepflowAbortError);
    expect(run.subRuns).toEqual([]);
    expect(await typesOf(run)).not.toContain("partial");
  });
});

/** A component whose first attempt wakes up after 5 s and then does everything that an attempt can do. */
function lateWork(clock: VirtualClock): { readonly work: Work; refusal(): unknown } {
  let refusal: unknown;
  const work: Work = async (_input, context) => {
    if (context.attempt > 1) return "second";
    await clock.sleep(5_000);
    context.emitPartial("late");
    try {
      context.submitSubRun({ flowId: "sub", plan: context.run.plan, inputs: [1], variables: {} });
    } catch (error) {
      refusal = error;
    }
    return "first";
  };
  return { work, refusal: () => refusal };
}

async function typesOf(run: RunExecution): Promise<string[]> {
  const types: string[] = [];
  for await (const logged of run.tree.log.events.read(-1)) {
    if (!("missed" in logged)) types.push(logged.entry.event.type);
  }
  return types;
}

describe("the places for steps that execute at once", () => {
  it("are counted by attempt: one that was given up and still waits leaves the place of the next alone", async () => {
    const clock = new VirtualClock();
    let [executing, most] = [0, 0];
    const execute = async (delayMs: number, signal: AbortSignal): Promise<void> => {
      if (signal.aborted) return;
      executing += 1;
      most = Math.max(most, executing);
      await Promise.race([clock.sleep(delayMs), new Promise((resolve) => signal.addEventListener("abort", resolve))]);
      executing -= 1;
    };
    const work: Work = async (delayMs, context) => {
      await execute(Number(delayMs), context.signal);
      return "done";
    };
    const parent: Work = async (_input, context, plan) => {
      const isFirst = context.attempt === 1;
      // The first attempt waits for something that takes longer than an attempt may, the second for something short.
      const steps = [{ id: "work", component: "/work", input: isFirst ? 1_000_000 : 1_000 }];
      const below = plan({ steps, output: { $step: "work" } });
      const subRun = context.submitSubRun({
        flowId: "sub",
        plan: below,
        inputs: [1],
        variables: {},
        key: `${isFirst}`,
      });
      await context.waitForSubRun(subRun);
      await execute(8_000, context.signal);
      return "done";
    };
    const others = Array.from({ length: 4 }, (_, index) => `w${index}`);
    const flow = {
      steps: [
        { id: "parent", component: "/parent" },
        ...others.map((id, index) => ({
          id,
          component: "/work",
          input: index === 0 ? 9_000 : { $if: { $step: others[index - 1] ?? "" }, then: 9_000 },
        })),
      ],
      output: ["parent", ...others].map((id) => ({ $step: id })),
    };
    const { run } = startTree({ components: { work, parent }, flow, clock, maxConcurrency: 2, stepTimeoutMs: 10_000 });
    await clock.until(run.ended);
    expect(run.status).toBe("completed");
    expect(most).toBe(2);
  });

  /** Components that count who is within one and does not wait for a sub-run. */
  class Crowd {
    most = 0;
    readonly #clock: VirtualClock;
    #executing = 0;

    constructor(clock: VirtualClock) {
      this.#clock = clock;
    }

    readonly components: Record<string, Work> = {
      work: async (input) => {
        await this.#execute();
        return input;
      },
      parent: async (_input, context, plan) => {
        await this.#execute();
        const steps = ["x", "y", "z"].map((id) => ({ id, component: "/work", input: id }));
        const flow = { steps, output: steps.map(({ id }) => ({ $step: id })) };
        const subRun = context.submitSubRun({ flowId: "sub", plan: plan(flow), inputs: [1], variables: {} });
        await context.waitForSubRun(subRun);
        await this.#execute();
        return "done";
      },
    };

    async #execute(): Promise<void> {
      this.#executing += 1;
      this.most = Math.max(this.most, this.#executing);
      await this.#clock.sleep(100);
      this.#executing -= 1;
    }
  }

  const steps = Array.from({ length: 6 }, (_, index) => ({ id: `p${index}`, component: "/parent" }));
  const flow = { steps, output: steps.map(({ id }) => ({ $step: id })) };

  it.each([1, 2, 3])("are never more than %d, also when steps come back from waiting", async (maxConcurrency) => {
    const clock = new VirtualClock();
    const crowd = new Crowd(clock);
    const { run } = startTree({ components: crowd.components, flow, clock, maxConcurrency });
    await clock.until(run.ended);
    expect(run.status).toBe("completed");
    expect(crowd.most).toBe(maxConcurrency);
  });

  it("do not block each other: a retry that kept its place goes on before a step that waits for one", async () => {
    const components: Record<string, Work> = {
      echo,
      flaky: (_input, { attempt }) => (attempt === 1 ? new Failure({ code: -32300, message: "gone" }) : "flaky"),
      parent: async (_input, context, plan) => {
        const submit = (component: string): RunExecution =>
          context.submitSubRun({ flowId: component, plan: plan(oneStep({ component })), inputs: [1], variables: {} });
        const [flaky, quick] = [submit("/flaky"), submit("/echo")];
        // When this one has ended the only place is with the other one, which waits for its next attempt.
        await context.waitForSubRun(quick);
        await context.waitForSubRun(flaky);
        return flaky.status;
      },
    };
    const { run, clock } = startTree({ components, flow: oneStep({ component: "/parent" }), maxConcurrency: 1 });
    await clock.until(run.ended);
    expect(run.results).toEqual([{ outcome: "success", result: "completed" }]);
  });

  it("are given back once by a step that takes too long while it waits", async () => {
    const clock = new VirtualClock();
    let [executing, most] = [0, 0];
    const components: Record<string, Work> = {
      work: async (input) => {
        executing += 1;
        most = Math.max(most, executing);
        await clock.sleep(100);
        executing -= 1;
        return input;
      },
      parent: async (_input, context, plan) => {
        const flow = oneStep({ component: "/endless" });
        await context.waitForSubRun(
          context.submitSubRun({ flowId: "sub", plan: plan(flow), inputs: [1], variables: {} }),
        );
        return 1;
      },
      endless: never,
    };
    const work = Array.from({ length: 12 }, (_, index) => ({ id: `w${index}`, component: "/work", mustExecute: true }));
    const waiting = { id: "p", component: "/parent", onError: { action: "useDefault" } };
    const { run } = startTree({
      components,
      flow: { steps: [waiting, ...work], output: { $step: "p" } },
      clock,
      maxConcurrency: 2,
      stepTimeoutMs: 150,
    });
    await clock.until(run.ended);
    expect(run.status).toBe("completed");
    // The endless step has the other one.
    expect(most).toBe(1);
  });

  it("leave room for a run that another part of a component begins to wait for while the step queues", async () => {
    const clock = new VirtualClock();
    const components: Record<string, Work> = {
      work: async (delayMs) => {
        await clock.sleep(Number(delayMs));
        return null;
      },
      parent: async (_input, context, plan) => {
        const below = (delayMs: number): RunExecution => {
          const request = { flowId: "sub", plan: plan(oneStep({ component: "/work", input: delayMs })), variables: {} };
          return context.submitSubRun({ ...request, inputs: [1] });
        };
        // Nobody waits for this one; it executes from when the next has ended until after the last has begun.
        below(100);
        await Promise.all([
          context.waitForSubRun(below(10)),
          clock.sleep(50).then(() => context.waitForSubRun(below(10))),
        ]);
        return "done";
      },
    };
    const { run } = startTree({ components, flow: oneStep({ component: "/parent" }), clock, maxConcurrency: 1 });
    await clock.until(run.ended);
    expect(run.results).toEqual([{ outcome: "success", result: "done" }]);
  });
});

describe("a paused tree", () => {
  it("makes no further attempts until it goes on", async () => {
    const attempts: number[] = [];
    const work: Work = (_input, { attempt }) => {
      attempts.push(attempt);
      return attempt === 1 ? new Failure({ code: -32300, message: "gone" }) : "done";
    };
    const { run, clock } = startTree({ components: { work }, flow: oneStep({ component: "/work" }) });
    await clock.advance(10);
    run.tree.pause();
    await clock.advance(60_000);
    expect(attempts).toEqual([1]);
    expect(run.status).toBe("paused");
    run.tree.resume();
    await clock.until(run.ended);
    expect(attempts).toEqual([1, 2]);
  });

  it("can be stopped", async () => {
    const { run, clock } = startTree({ components: { never }, flow: oneStep({ component: "/never" }) });
    await clock.advance(10);
    run.tree.pause();
    run.tree.stop(run, "cancelled");
    await clock.until(run.ended);
    expect(run.status).toBe("cancelled");
  });
});

describe("stopping", () => {
  it("leaves a component that goes on without a voice", async () => {
    const clock = new VirtualClock();
    const { work, refusal } = lateWork(clock);
    const { run } = startTree({ components: { work }, flow: oneStep({ component: "/work" }), clock });
    await clock.advance(1_000);
    run.tree.stop(run, "cancelled");
    await clock.advance(60_000);
    expect(refusal()).toBeInstanceOf(StepflowAbortError);
    expect(run.subRuns).toEqual([]);
    expect(await typesOf(run)).toEqual(["run_created", "step_started", "step_cancelled", "run_completed"]);
  });

  it("ends the runs below before the run itself, so that its events tell of theirs", async () => {
    const parent: Work = async (_input, context, plan) => {
      const request = { flowId: "sub", plan: plan(oneStep({ component: "/never" })), inputs: [1], variables: {} };
      await context.waitForSubRun(context.submitSubRun(request));
      return 1;
    };
    const started = startTree({ components: { never, parent }, flow: oneStep({ component: "/parent" }) });
    const { run, clock } = started;
    await clock.advance(10);
    run.tree.stop(run, "cancelled");
    await clock.until(run.ended);
    expect(started.endedRuns.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "run-2 cancelled",
      "run-1 cancelled",
    ]);
  });
});

describe("the size of a flow", () => {
  it("is no matter for the stack: a chain of 100,000 steps runs", { timeout: 60_000 }, async () => {
    const { run, clock } = startTree({ components: { echo }, flow: chain(100_000) });
    await clock.until(run.ended);
    expect(run.results).toEqual([{ outcome: "success", result: 7 }]);
  });

  it.each([
    ["a chain", chain],
    ["a fan", fan],
    ["a ladder whose steps need all before the last five", ladder],
  ])("costs in proportion: %s", { timeout: 120_000 }, async (_what, make) => {
    const run = (count: number) => {
      const flow = make(count);
      return async () => {
        const { run, clock } = startTree({ components: { echo }, flow, maxConcurrency: 100 });
        await clock.until(run.ended);
      };
    };
    expect(await growth(run(1_000), run(10_000))).toBeLessThan(linearLimit);
  });

  function chain(count: number): JsonObject {
    const steps = Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      component: "/echo",
      input: index === 0 ? 7 : { $step: `s${index - 1}` },
    }));
    return { steps, output: { $step: `s${count - 1}` } };
  }

  function fan(count: number): JsonObject {
    const steps = Array.from({ length: count }, (_, index) => ({ id: `s${index}`, component: "/echo", input: index }));
    return { steps, output: steps.map(({ id }) => ({ $step: id })) };
  }

  function ladder(count: number): JsonObject {
    const steps = Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      component: "/echo",
      input: { $if: [...range(index - 5, index)].map((earlier) => ({ $step: `s${earlier}` })), then: index },
    }));
    return { steps, output: { $step: `s${count - 1}` } };
  }

  function range(from: number, to: number): number[] {
    return Array.from({ length: to - Math.max(0, from) }, (_, index) => Math.max(0, from) + index);
  }
});
