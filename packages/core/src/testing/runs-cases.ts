import { StepflowAbortError, StepflowTimeoutError } from "../errors/connection-errors.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { ConflictError } from "../errors/server-errors.ts";
import { check, collect, equal, rejection } from "./assert.ts";
import type { CaseDefinition } from "./contract-case.ts";
import { oneStep, onlyOutput, slowFlow } from "./flows.ts";

const unknownRunId = "00000000-0000-7000-8000-00000000dead";
/** How long a component would work if nobody stopped it, in ms. */
const endlessMs = 60_000;
/** How long to wait for something that should happen at once, in ms. */
const patienceMs = 5_000;

/** Runs as handles: what can be seen of them, waited for and stopped. */
export const runsCases: readonly CaseDefinition[] = [
  {
    topic: "runs",
    name: "submit answers a run whose result can be waited for",
    async run({ executor, at }) {
      const run = await executor.submit(oneStep(at("greet")), { name: "Ada" });
      equal(await run.result(), { message: "Hello Ada" }, "the result");
      const status = await run.status();
      equal(status.status, "completed", "the status");
      equal(status.runId, run.id, "the id");
      equal(status.flowName, "one-step", "the flow's name");
      equal(status.items.total, 1, "the number of items");
      equal(status.items.completed, 1, "the number of completed items");
      check(status.completedAt !== undefined, "a completed run says when it ended");
    },
  },
  {
    topic: "runs",
    name: "a run over several inputs has results but no single result",
    async run({ executor }) {
      const run = await executor.submitMany(onlyOutput({ $input: "$" }), ["a", "b"]);
      const outcomes = await run.results();
      equal(
        outcomes.map((outcome) => (outcome.outcome === "success" ? outcome.result : outcome.outcome)),
        ["a", "b"],
        "the results",
      );
      await rejection(run.result(), TypeError, "result() of two items");
    },
  },
  {
    topic: "runs",
    name: "a handle can be had by id, and an unknown id shows when it is used",
    async run({ executor }) {
      const run = await executor.submit(onlyOutput("x"), {});
      equal(await executor.getRun(run.id).result(), "x", "the result by id");
      await rejection(executor.getRun(unknownRunId).status(), NotFoundError, "status of an unknown run");
      await rejection(executor.runs.get(unknownRunId), NotFoundError, "runs.get of an unknown run");
    },
  },
  {
    topic: "runs",
    name: "items tell every input and what it came to",
    async run({ executor }) {
      const run = await executor.submitMany(onlyOutput({ $input: "$.n" }), [{ n: 1 }, {}]);
      await run.wait();
      const items = await run.items();
      equal(
        items.map(({ itemIndex, input, status }) => ({ itemIndex, input, status })),
        [
          { itemIndex: 0, input: { n: 1 }, status: "completed" },
          { itemIndex: 1, input: {}, status: "failed" },
        ],
        "the items",
      );
    },
  },
  {
    topic: "runs",
    name: "steps tell their component, status and result",
    async run({ executor, at }) {
      const run = await executor.submit(oneStep(at("echo")), { n: 1 });
      await run.wait();
      const step = await run.step("only");
      equal(step.status, "completed", "the status");
      equal(step.component, at("echo"), "the component");
      equal(step.result, { outcome: "success", result: { n: 1 } }, "the result");
      equal((await run.steps()).map(({ stepId }) => stepId).join(), "only", "the steps");
      await rejection(run.step("none"), NotFoundError, "an unknown step");
    },
  },
  {
    topic: "runs",
    name: "a step of a run over several inputs needs the item",
    async run({ executor, at }) {
      const run = await executor.submitMany(oneStep(at("echo")), ["a", "b"]);
      await run.wait();
      equal((await run.step("only", { itemIndex: 1 })).result, { outcome: "success", result: "b" }, "the result");
      await rejection(run.step("only"), TypeError, "a step without an item");
      await rejection(run.step("only", { itemIndex: 2 }), NotFoundError, "a step of an item that is not there");
    },
  },
  {
    topic: "runs",
    name: "the trace has the runs that steps started",
    async run({ executor, at }) {
      const run = await executor.submit(oneStep(at("nested")), { flow: { ...onlyOutput("inner") }, input: {} });
      await run.wait();
      const { subRuns, steps } = await run.trace();
      equal(steps.length, 1, "the number of steps");
      equal(subRuns.length, 1, "the number of sub-runs");
      equal(subRuns[0]?.run.parentRunId, run.id, "the parent of the sub-run");
      equal(subRuns[0]?.run.rootRunId, run.id, "the root of the sub-run");
    },
  },
  {
    topic: "runs",
    name: "runs are listed newest first, and by status",
    async run({ executor }) {
      const ok = await executor.submit(onlyOutput("ok", { name: "listed" }), {});
      await ok.wait();
      const failed = await executor.submit(onlyOutput({ $input: "$.absent" }, { name: "listed" }), {});
      await failed.wait();
      const listed = await collect(executor.runs.list({ flowName: "listed" }));
      equal(listed.map(({ runId }) => runId).join(), [failed.id, ok.id].join(), "the runs, newest first");
      const onlyFailed = await collect(executor.runs.list({ flowName: "listed", status: "failed" }));
      equal(onlyFailed.map(({ runId }) => runId).join(), failed.id, "the failed runs");
      equal((await collect(executor.runs.list({ flowName: "listed", limit: 1 }))).length, 1, "a limited list");
    },
  },
  {
    topic: "waiting",
    name: "a wait that takes too long throws, and the run goes on",
    async run({ executor, at }) {
      const run = await executor.submit(oneStep(at("wait")), { ms: 300 });
      await rejection(run.wait({ timeoutMs: 20 }), StepflowTimeoutError, "wait");
      equal(await run.result(), { waitedMs: 300 }, "the result");
    },
  },
  {
    topic: "waiting",
    name: "a wait can be aborted, and the run goes on",
    async run({ executor, at }) {
      const run = await executor.submit(oneStep(at("wait")), { ms: 300 });
      const controller = new AbortController();
      const waiting = run.wait({ signal: controller.signal });
      controller.abort();
      await rejection(waiting, StepflowAbortError, "wait");
      equal(await run.result(), { waitedMs: 300 }, "the result");
    },
  },
  {
    topic: "cancelling",
    name: "cancel stops what runs, and nothing that was waiting begins",
    async run({ executor, at }) {
      const run = await executor.submit(slowFlow(at("wait"), endlessMs), {});
      equal(await run.cancel(), { stopped: true }, "the answer of cancel");
      const status = await run.wait({ timeoutMs: patienceMs });
      equal(status.status, "cancelled", "the status");
      equal(status.items.cancelled, 1, "the number of cancelled items");
      equal(
        (await run.results()).map(({ outcome }) => outcome),
        ["cancelled"],
        "the outcomes",
      );
      equal((await run.step("second")).attempt, 0, "the attempts of the step that was waiting");
      equal(await run.cancel(), { stopped: true }, "the answer of a second cancel");
    },
  },
  {
    topic: "cancelling",
    name: "a run that has come to its end is not cancelled any more",
    async run({ executor }) {
      const run = await executor.submit({ output: 1 }, {});
      await run.wait({ timeoutMs: patienceMs });
      await rejection(run.cancel(), ConflictError, "cancel");
      equal((await run.status()).status, "completed", "the status");
    },
  },
  {
    topic: "cancelling",
    name: "the signal of run cancels the run",
    async run({ executor, at }) {
      const controller = new AbortController();
      const running = executor.run(slowFlow(at("wait"), endlessMs), {}, { signal: controller.signal });
      setTimeout(() => controller.abort(), 50);
      const { runId } = await rejection(running, StepflowAbortError, "run");
      check(runId !== undefined, "the error names the run");
      equal((await executor.getRun(runId).wait({ timeoutMs: patienceMs })).status, "cancelled", "the status");
    },
  },
  {
    topic: "deleting",
    name: "delete forgets a run that has ended, and refuses one that goes on",
    async run({ executor, at }) {
      const run = await executor.submit(oneStep(at("wait")), { ms: 200 });
      await rejection(run.delete(), ConflictError, "delete of a run that goes on");
      await run.wait();
      await run.delete();
      await rejection(run.status(), NotFoundError, "status of a deleted run");
    },
  },
  {
    topic: "events",
    name: "events tell what happened in order, and end with the run",
    async run({ executor, at }) {
      const run = await executor.submit(oneStep(at("echo")), 1);
      const events = await collect(run.events());
      equal(
        events.map(({ type }) => type),
        ["run_created", "step_started", "step_completed", "item_completed", "run_completed"],
        "the events",
      );
      check(
        events.every(({ runId }) => runId === run.id),
        "every event names the run",
      );
    },
  },
  {
    topic: "events",
    name: "reading goes on behind a cursor",
    async run({ executor, at }) {
      const run = await executor.submit(oneStep(at("echo")), 1);
      const all = await collect(run.events());
      const since = all[1]?.cursor ?? "";
      const rest = await collect(run.events({ since }));
      equal(
        rest.map(({ type }) => type),
        all.slice(2).map(({ type }) => type),
        "the events behind the second",
      );
    },
  },
  {
    topic: "events",
    name: "results travel with events only when asked for",
    async run({ executor, at }) {
      const run = await executor.submit(oneStep(at("echo")), { n: 1 });
      const resultOf = async (results: "include" | "exclude") => {
        for await (const event of run.events({ results })) {
          if (event.type === "step_completed") return event.result;
        }
        return undefined;
      };
      equal(await resultOf("include"), { n: 1 }, "the result with results");
      equal(await resultOf("exclude"), undefined, "the result without results");
    },
  },
  {
    topic: "events",
    name: "events of sub-runs are told when asked for",
    async run({ executor, at }) {
      const run = await executor.submit(oneStep(at("nested")), { flow: { ...onlyOutput("inner") }, input: {} });
      const own = await collect(run.events());
      check(
        own.every(({ runId }) => runId === run.id),
        "only the run's own events",
      );
      const all = await collect(run.events({ subRuns: "include" }));
      check(
        all.some(({ type, runId }) => type === "run_created" && runId !== run.id),
        "the creation of the sub-run among all events",
      );
    },
  },
  {
    topic: "events",
    name: "step results come as the steps finish",
    async run({ executor, at }) {
      const run = await executor.submit(slowFlow(at("wait"), 5), {});
      const steps = await collect(run.stepResults());
      equal(
        steps.map(({ stepId, status }) => ({ stepId, status })),
        [
          { stepId: "first", status: "completed" },
          { stepId: "second", status: "completed" },
        ],
        "the steps",
      );
    },
  },
];
