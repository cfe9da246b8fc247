import { status } from "@grpc/grpc-js";
import { expect, test } from "vitest";
import { StepflowServer } from "../../src/index.ts";
import { anything } from "../support/components.ts";
import { deferred } from "../support/deferred.ts";
import { echoServer, resultOf, startOrchestrator, startWorker } from "../support/grpc-worker.ts";

/** A worker with a component that says when it starts and ends when it is told to. */
function gatedServer() {
  const started = deferred();
  const mayEnd = deferred<string>();
  const server = new StepflowServer().component("gated", {
    ...anything,
    execute: () => {
      started.resolve();
      return mayEnd.promise;
    },
  });
  return { server, started: started.promise, end: mayEnd.resolve };
}

test("a queue that is not there yet, and an orchestrator that comes back, are pulled from without a restart", async () => {
  const orchestrator = await startOrchestrator();
  let refusals = 2;
  orchestrator.onPull = () => {
    refusals -= 1;
    return refusals >= 0 ? { code: status.NOT_FOUND, details: "queue 'test' not found" } : undefined;
  };
  await startWorker(echoServer(), orchestrator);
  orchestrator.add({ input: "first" });
  await orchestrator.completions.first();
  orchestrator.endStreams();
  orchestrator.add({ input: "second" });
  await orchestrator.completions.atLeast(2);
  orchestrator.stop();
  await orchestrator.listen();
  orchestrator.add({ input: "third" });
  const completions = await orchestrator.completions.atLeast(3);
  expect(completions.map(resultOf)).toEqual(["first", "second", "third"]);
  const workers = new Set(orchestrator.pulls.all.map(({ workerId }) => workerId));
  expect(workers.size).toBe(1);
});

test("tasks are pulled from several orchestrators, and each gets its own results", async () => {
  const orchestrators = [await startOrchestrator(), await startOrchestrator()];
  await startWorker(echoServer(), orchestrators);
  for (const orchestrator of orchestrators) orchestrator.add({ input: orchestrator.url });
  for (const orchestrator of orchestrators) {
    expect(resultOf(await orchestrator.completions.first())).toBe(orchestrator.url);
  }
});

test("a result whose run has moved is delivered to its new owner, as the tasks URL knows it", async () => {
  const orchestrator = await startOrchestrator();
  const successor = await startOrchestrator();
  orchestrator.onComplete = () => ({ code: status.NOT_FOUND });
  orchestrator.onOwner = (runId) => (runId === "root-1" ? successor.url : { code: status.NOT_FOUND });
  await startWorker(echoServer(), orchestrator);
  const taskId = orchestrator.add({ input: "moved", rootRunId: "root-1" });
  const completion = await successor.completions.first();
  expect(completion).toMatchObject({ taskId, runId: "root-1" });
  expect(resultOf(completion)).toBe("moved");
});

test("a result whose orchestrator went away is kept until another one has the run, and delivered there", async () => {
  const owner = await startOrchestrator();
  const successor = await startOrchestrator();
  const { server, started, end } = gatedServer();
  await startWorker(server, [owner, successor]);
  // The lease has not run out when it is looked for first, and then the successor has yet to recover the run.
  let looks = 0;
  successor.onOwner = () => {
    looks += 1;
    return looks < 2 ? owner.url : successor.url;
  };
  let refusals = 1;
  successor.onComplete = () => {
    refusals -= 1;
    return refusals >= 0 ? { code: status.UNAVAILABLE, details: "recovering" } : undefined;
  };
  owner.add({ componentId: "gated" });
  await started;
  owner.stop();
  end("kept");
  const completions = await successor.completions.atLeast(2);
  expect(completions.map(resultOf)).toEqual(["kept", "kept"]);
});

test("a task that another orchestrator hands out again goes on, with its heartbeats and its result there", async () => {
  const owner = await startOrchestrator();
  const successor = await startOrchestrator();
  const { server, started, end } = gatedServer();
  await startWorker(server, [owner, successor]);
  const taskId = owner.add({ componentId: "gated" });
  await started;
  owner.stop();
  successor.add({ taskId, componentId: "gated", attempt: 2 });
  await successor.heartbeats.atLeast(2, (heartbeat) => heartbeat.taskId === taskId);
  end("once");
  expect(resultOf(await successor.completions.first())).toBe("once");
  expect(owner.completions.all).toEqual([]);
});
