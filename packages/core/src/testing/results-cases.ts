import { defineFlow } from "../authoring/define-flow.ts";
import { mount } from "../authoring/mount.ts";
import { FlowFailedError } from "../errors/flow-failed-error.ts";
import { ValidationError } from "../errors/validation-error.ts";
import { check, equal, rejection } from "./assert.ts";
import type { CaseDefinition } from "./contract-case.ts";
import { contractComponents } from "./contract-components.ts";
import { oneStep, onlyOutput } from "./flows.ts";

const longMs = 20_000;

/** What flows come to, and how they fail. */
export const resultsCases: readonly CaseDefinition[] = [
  {
    topic: "results",
    name: "run answers what the flow's output comes to",
    async run({ executor, at }) {
      const input = { text: "ä", list: [1, null, true, { deep: "x" }] };
      equal(await executor.run(oneStep(at("echo")), input), input, "the result");
    },
  },
  {
    topic: "results",
    name: "a flow without an output comes to null",
    async run({ executor }) {
      equal(await executor.run({ name: "nothing" }, {}), null, "the result");
    },
  },
  {
    topic: "results",
    name: "a typed flow answers its own type, under whatever route its components are",
    async run({ executor, at }) {
      const route = at("greet").slice(0, -"/greet".length);
      const { greet } = route === "" ? contractComponents : mount(route, contractComponents);
      const hello = defineFlow(
        {
          name: "hello",
          input: { type: "object", properties: { name: { type: "string" } }, required: ["name"] } as const,
        },
        ({ input, step }) => ({ greeting: step("greet", greet, { name: input.name }).message }),
      );
      const { greeting } = await executor.run(hello, { name: "Ada" });
      equal(greeting.toUpperCase(), "HELLO ADA", "the greeting");
    },
  },
  {
    topic: "results",
    name: "only the branch that is taken runs, chosen by a step's result",
    async run({ executor, at }) {
      const flow = {
        name: "branch",
        steps: [
          { id: "choice", component: at("echo"), input: { $input: "$.choice" } },
          { id: "yes", component: at("echo"), input: "yes" },
          { id: "no", component: at("fail"), input: { message: "the untaken branch ran" } },
        ],
        output: { $if: { $step: "choice" }, then: { $step: "yes" }, else: { $step: "no" } },
      };
      equal(await executor.run(flow, { choice: true }), "yes", "the result");
    },
  },
  {
    topic: "results",
    name: "a component can run a flow below its step",
    async run({ executor, at }) {
      const flow = oneStep(at("nested"));
      const inner = oneStep(at("greet"));
      equal(
        await executor.run(flow, { flow: { ...inner }, input: { name: "Ada" } }),
        { message: "Hello Ada" },
        "the result",
      );
    },
  },
  {
    topic: "results",
    name: "a typed flow runs other flows: over a list, in rounds, and by itself",
    async run({ executor }) {
      const number = { type: "number" } as const;
      const double = defineFlow({ name: "double", input: number }, ({ input }) => ({ half: input }));
      const done = defineFlow({ name: "done", input: number }, ({ input }) => ({ result: input }));
      const list = { type: "array", items: number } as const;
      const flow = defineFlow({ name: "outer", input: list }, ({ input, map, iterate, evaluate }) => ({
        mapped: map("mapped", double, input).successful,
        rounds: iterate("rounds", done, 7).result,
        evaluated: evaluate("evaluated", double, 21).result,
      }));
      const { mapped, rounds, evaluated } = await executor.run(flow, [1, 2, 3]);
      equal(
        { mapped, rounds, evaluated },
        { mapped: 3, rounds: 7, evaluated: { outcome: "success", result: { half: 21 } } },
        "the results",
      );
    },
  },
  {
    topic: "results",
    name: "input that is not JSON is refused, and the error names the place",
    async run({ executor, at }) {
      const input = { amounts: [1, Number.NaN] };
      const error = await rejection(executor.run(oneStep(at("echo")), input), ValidationError, "run");
      check(error.message.includes("$.amounts[1]"), `the error names the place: ${error.message}`);
    },
  },
  {
    topic: "failures",
    name: "run throws the flow's failure with its code, its data and the run's id",
    async run({ executor, at }) {
      const input = { code: -32150, message: "no such customer" };
      const error = await rejection(executor.run(oneStep(at("fail")), input), FlowFailedError, "run");
      equal(error.flowError.code, -32150, "the code");
      check(error.flowError.message.includes("no such customer"), `the message: ${error.flowError.message}`);
      equal(error.flowError.data, { by: "fail" }, "the data");
      const { runId } = error;
      check(runId !== undefined, "the error names the run");
      equal((await executor.runs.get(runId)).status, "failed", "the status of the run");
    },
  },
  {
    topic: "failures",
    name: "runResult answers success and failure alike, each with the run's id",
    async run({ executor, at }) {
      const success = await executor.runResult(onlyOutput({ ok: true }), {});
      check(success.outcome === "success", `expected success, found ${success.outcome}`);
      equal(success.result, { ok: true }, "the result");
      const failed = await executor.runResult(oneStep(at("fail")), { code: -32011, message: "broken" });
      check(failed.outcome === "failed", `expected failed, found ${failed.outcome}`);
      equal(failed.error.code, -32011, "the code");
      check(success.runId !== failed.runId, "every run has an id of its own");
    },
  },
  {
    topic: "failures",
    name: "a default stands in for a step that fails",
    async run({ executor, at }) {
      const flow = {
        name: "default",
        steps: [
          {
            id: "broken",
            component: at("fail"),
            input: { message: "broken" },
            onError: { action: "useDefault", defaultValue: { n: 0 } } as const,
          },
        ],
        output: { $step: "broken", path: "$.n" },
      };
      equal(await executor.run(flow, {}), 0, "the result");
    },
  },
  {
    topic: "failures",
    name: "a step that may be retried is tried again until it succeeds",
    async run({ executor, at }) {
      const flow = {
        name: "retry",
        steps: [
          {
            id: "flaky",
            component: at("flaky"),
            input: { failures: 1 },
            onError: { action: "retry", maxRetries: 2 } as const,
          },
        ],
        output: { $step: "flaky", path: "$.attempt" },
      };
      equal(await executor.run(flow, {}, { timeoutMs: longMs }), 2, "the attempt that succeeded");
    },
  },
  {
    topic: "failures",
    name: "a failed step that the output does not need does not fail the run",
    async run({ executor, at }) {
      const flow = {
        name: "unneeded",
        steps: [{ id: "broken", component: at("fail"), input: { message: "broken" }, mustExecute: true }],
        output: "fine",
      };
      equal(await executor.run(flow, {}), "fine", "the result");
    },
  },
  {
    topic: "failures",
    name: "a missing field of the input fails with the code for it",
    async run({ executor }) {
      const outcome = await executor.runResult(onlyOutput({ $input: "$.absent" }), {});
      check(outcome.outcome === "failed", `expected failed, found ${outcome.outcome}`);
      equal(outcome.error.code, -32200, "the code");
    },
  },
  {
    topic: "batches",
    name: "runMany answers how each input ended, in order, whatever others did",
    async run({ executor }) {
      const flow = onlyOutput({ $input: "$.value" });
      const outcomes = await executor.runMany(flow, [{ value: 1 }, {}, { value: 3 }]);
      equal(
        outcomes.map(({ outcome }) => outcome),
        ["success", "failed", "success"],
        "the outcomes",
      );
      equal(
        outcomes.map((outcome) => (outcome.outcome === "success" ? outcome.result : null)),
        [1, null, 3],
        "the results",
      );
      equal(new Set(outcomes.map(({ runId }) => runId)).size, 1, "the number of runs");
    },
  },
  {
    topic: "batches",
    name: "runMany over nothing answers nothing",
    async run({ executor }) {
      equal((await executor.runMany(onlyOutput(1), [])).length, 0, "the number of outcomes");
    },
  },
];
