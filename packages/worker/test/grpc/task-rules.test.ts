import { status } from "@grpc/grpc-js";
import type { JsonValue } from "@stepflow/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { TaskErrorCode } from "../../src/generated/proto/common_pb.ts";
import { TaskStatus } from "../../src/generated/proto/orchestrator_pb.ts";
import { type RunningWorker, serveGrpc } from "../../src/grpc.ts";
import { ComponentError, StepflowServer } from "../../src/index.ts";
import { silentLogger } from "../../src/silent-logger.ts";
import { Arrivals } from "../support/arrivals.ts";
import { anything } from "../support/components.ts";
import { resultOf } from "../support/grpc-worker.ts";
import { ScriptedOrchestrator } from "../support/scripted-orchestrator.ts";

/** One call of the component that waits until a test lets it end. */
interface Call {
  readonly taskId: string;
  readonly signal: AbortSignal;
  end(output: string): void;
}

const calls = new Arrivals<Call>();
const lists = (depth: number): JsonValue => (depth === 0 ? 1 : [lists(depth - 1)]);
const server = new StepflowServer()
  .component("echo", { ...anything, execute: (input) => input })
  .component("deep", { ...anything, execute: (input) => lists(Number(input)) })
  .component("failDeep", {
    ...anything,
    execute: (input) => {
      throw new ComponentError("deep", { data: lists(Number(input)) });
    },
  })
  .component("wait", {
    ...anything,
    execute: (_input, { idempotencyKey, signal }) =>
      new Promise<string>((end) => calls.add({ taskId: idempotencyKey ?? "", signal, end })),
  });

let orchestrator: ScriptedOrchestrator;
let worker: RunningWorker;

beforeAll(async () => {
  orchestrator = await ScriptedOrchestrator.start();
  worker = await serveGrpc(server, {
    tasksUrl: orchestrator.url,
    queueName: "test",
    maxConcurrent: 3,
    deliveryTimeoutMs: 10_000,
    logger: silentLogger,
  });
});
afterAll(async () => {
  await worker.close({ drainMs: 0 });
  orchestrator.stop();
});
beforeEach(() => {
  orchestrator.onHeartbeat = () => ({ status: TaskStatus.IN_PROGRESS });
  orchestrator.onComplete = () => undefined;
  orchestrator.onOwner = () => ({ code: status.UNAVAILABLE, details: "no advertised URL" });
});

function callOf(taskId: string, nth = 1): Promise<Call> {
  return calls.atLeast(nth, (call) => call.taskId === taskId).then((found) => found[nth - 1] ?? Promise.reject());
}

function completionOf(taskId: string) {
  return orchestrator.completions.first((completion) => completion.taskId === taskId);
}

function completionsOf(taskId: string): number {
  return orchestrator.completions.all.filter((completion) => completion.taskId === taskId).length;
}

/** All that the worker had in hand is through when a task that came later is. */
async function roundTrip(): Promise<void> {
  await completionOf(orchestrator.add());
}

function aborted({ signal }: Call): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

describe("claiming", () => {
  test.each([
    ["another worker has claimed", { status: TaskStatus.ALREADY_CLAIMED, shouldAbort: true }],
    ["the orchestrator does not know any more", { code: status.NOT_FOUND }],
    ["the orchestrator wants to be aborted", { shouldAbort: true }],
  ])("a task that %s is dropped without a word, and its place is free again", async (_, answer) => {
    orchestrator.onHeartbeat = ({ taskId }) =>
      taskId.startsWith("dropped") ? answer : { status: TaskStatus.IN_PROGRESS };
    for (let index = 0; index < 4; index += 1) orchestrator.add({ taskId: `dropped-${index}` });
    await roundTrip();
    expect(orchestrator.completions.all.filter(({ taskId }) => taskId.startsWith("dropped"))).toEqual([]);
  });

  test("an orchestrator that is recovering the run is asked again, with the run's id", async () => {
    let refusals = 1;
    orchestrator.onHeartbeat = () => {
      refusals -= 1;
      return refusals >= 0 ? { code: status.UNAVAILABLE, details: "recovering" } : { status: TaskStatus.IN_PROGRESS };
    };
    const taskId = orchestrator.add({ input: "at last", runId: "run-1", rootRunId: "root-1" });
    expect(resultOf(await completionOf(taskId))).toBe("at last");
    const heartbeats = orchestrator.heartbeats.all.filter((heartbeat) => heartbeat.taskId === taskId);
    expect(heartbeats.map(({ runId }) => runId)).toEqual(["root-1", "root-1"]);
  });

  test("of two copies of a task, one is worked at", async () => {
    const taskId = orchestrator.add({ taskId: "twice", componentId: "wait" });
    const call = await callOf(taskId);
    orchestrator.add({ taskId: "twice", componentId: "wait" });
    await roundTrip();
    call.end("once");
    expect(resultOf(await completionOf(taskId))).toBe("once");
    await roundTrip();
    expect(calls.all.filter((one) => one.taskId === taskId)).toHaveLength(1);
    expect(completionsOf(taskId)).toBe(1);
  });
});

describe("trying again", () => {
  test("the next attempt is worked at, even if it comes before the end of the last one is known", async () => {
    const taskId = "tried again";
    const ofTask = (completion: { readonly taskId: string }) => completion.taskId === taskId;
    orchestrator.onComplete = (completion) => {
      if (ofTask(completion) && completionsOf(taskId) === 0) orchestrator.add({ taskId, input: "second", attempt: 2 });
      return undefined;
    };
    orchestrator.add({ taskId, input: "first" });
    const completions = await orchestrator.completions.atLeast(2, ofTask);
    expect(completions.map(resultOf)).toEqual(["first", "second"]);
  });

  test("a later attempt is dropped when the result that was on its way was taken for it", async () => {
    const taskId = orchestrator.add({ taskId: "taken over", componentId: "wait" });
    const call = await callOf(taskId);
    orchestrator.add({ taskId, componentId: "wait", attempt: 2 });
    await roundTrip();
    orchestrator.onComplete = () => {
      orchestrator.onHeartbeat = (beat) =>
        beat.taskId === taskId ? { code: status.NOT_FOUND } : { status: TaskStatus.IN_PROGRESS };
      return undefined;
    };
    call.end("for both");
    expect(resultOf(await completionOf(taskId))).toBe("for both");
    await roundTrip();
    expect(calls.all.filter((one) => one.taskId === taskId)).toHaveLength(1);
  });
});

describe("heartbeats", () => {
  test.each([
    ["should_abort", { shouldAbort: true, status: TaskStatus.IN_PROGRESS }],
    ["that another worker has it", { status: TaskStatus.ALREADY_CLAIMED, shouldAbort: true }],
    ["NOT_FOUND", { code: status.NOT_FOUND }],
  ])("answered with %s abort the component, and nothing is reported", async (name, answer) => {
    const taskId = orchestrator.add({ taskId: `aborted by ${name}`, componentId: "wait" });
    const call = await callOf(taskId);
    orchestrator.onHeartbeat = (heartbeat) =>
      heartbeat.taskId === taskId ? answer : { status: TaskStatus.IN_PROGRESS };
    await aborted(call);
    call.end("too late");
    await roundTrip();
    expect(completionsOf(taskId)).toBe(0);
  });

  test("that nobody can answer abort nothing", async () => {
    const taskId = orchestrator.add({ componentId: "wait" });
    const call = await callOf(taskId);
    const before = orchestrator.heartbeats.all.length;
    orchestrator.onHeartbeat = () => ({ code: status.UNAVAILABLE, details: "recovering" });
    await orchestrator.heartbeats.atLeast(before + 1);
    orchestrator.onHeartbeat = () => ({ status: TaskStatus.IN_PROGRESS });
    call.end("in time");
    expect(resultOf(await completionOf(taskId))).toBe("in time");
  });

  test("a task that was given up may come again under its id, even if the component still goes on", async () => {
    const taskId = orchestrator.add({ taskId: "again", componentId: "wait" });
    const first = await callOf(taskId);
    orchestrator.onHeartbeat = (heartbeat) =>
      heartbeat.taskId === taskId ? { code: status.NOT_FOUND } : { status: TaskStatus.IN_PROGRESS };
    await aborted(first);
    orchestrator.onHeartbeat = () => ({ status: TaskStatus.IN_PROGRESS });
    orchestrator.add({ taskId: "again", componentId: "wait", attempt: 2 });
    const second = await callOf(taskId, 2);
    first.end("the first");
    second.end("the second");
    expect(resultOf(await completionOf(taskId))).toBe("the second");
  });
});

describe("delivering", () => {
  test("an output that nests deeper than orchestrators read fails its task by name, with the data of errors left out", async () => {
    const taskId = orchestrator.add({ componentId: "deep", input: 50 });
    expect(resultOf(await completionOf(taskId))).toEqual({
      code: TaskErrorCode.COMPONENT_FAILED,
      message: expect.stringContaining("32 objects or 49 lists within each other"),
    });
    const failed = await completionOf(orchestrator.add({ componentId: "failDeep", input: 50 }));
    expect(resultOf(failed)).toEqual({ code: TaskErrorCode.COMPONENT_FAILED, message: "deep" });
  });

  test("a result is delivered again while the run is being recovered", async () => {
    let refusals = 2;
    orchestrator.onComplete = () => {
      refusals -= 1;
      return refusals >= 0 ? { code: status.UNAVAILABLE, details: "recovering" } : undefined;
    };
    const taskId = orchestrator.add({ input: "patience" });
    const attempts = await orchestrator.completions.atLeast(3, (completion) => completion.taskId === taskId);
    expect(attempts.map(resultOf)).toEqual(["patience", "patience", "patience"]);
    await roundTrip();
    expect(completionsOf(taskId)).toBe(3);
  });

  test("a result that nobody knows, and that has no other owner, is dropped", async () => {
    orchestrator.onComplete = ({ taskId }) => (taskId === "late" ? { code: status.NOT_FOUND } : undefined);
    orchestrator.onOwner = () => orchestrator.url;
    orchestrator.add({ taskId: "late" });
    await completionOf("late");
    await roundTrip();
    expect(completionsOf("late")).toBe(1);
  });

  test("a result that was refused becomes an error that says so", async () => {
    orchestrator.onComplete = ({ result }) =>
      result.case === "response" ? { code: status.INVALID_ARGUMENT, details: "not like this" } : undefined;
    const taskId = orchestrator.add({ taskId: "refused" });
    const [, second] = await orchestrator.completions.atLeast(2, (completion) => completion.taskId === taskId);
    expect(second && resultOf(second)).toEqual({
      code: TaskErrorCode.WORKER_ERROR,
      message: expect.stringContaining("not like this"),
    });
  });
});

describe("room for tasks", () => {
  test("no more tasks are claimed than may be under way, and few others are fetched", async () => {
    const ids = Array.from({ length: 60 }, (_, index) =>
      orchestrator.add({ taskId: `many-${index}`, componentId: "wait", input: "x".repeat(250) }),
    );
    const isOne = ({ taskId }: { readonly taskId: string }): boolean => taskId.startsWith("many-");
    await calls.atLeast(3, isOne);
    const first = calls.all.filter(isOne).at(0);
    // Two seconds' worth of heartbeats is more time than a task takes to arrive.
    await orchestrator.heartbeats.atLeast(3, ({ taskId }) => taskId === first?.taskId);
    expect(calls.all.filter(isOne)).toHaveLength(3);
    expect(new Set(orchestrator.heartbeats.all.filter(isOne).map(({ taskId }) => taskId)).size).toBe(3);
    expect(orchestrator.handedOut.filter((id) => id.startsWith("many-")).length).toBeLessThanOrEqual(12);
    for (let done = 0; done < ids.length; done += 1) {
      const found = await calls.atLeast(done + 1, isOne);
      found[done]?.end("done");
    }
    await orchestrator.completions.atLeast(ids.length, isOne);
  });

  test("a discovery is answered when there is no room", async () => {
    const waiting = [1, 2, 3].map(() => orchestrator.add({ componentId: "wait" }));
    const started = await Promise.all(waiting.map((taskId) => callOf(taskId)));
    const discovery = orchestrator.discover();
    expect((await completionOf(discovery)).result.case).toBe("listComponents");
    for (const call of started) call.end("done");
  });
});
