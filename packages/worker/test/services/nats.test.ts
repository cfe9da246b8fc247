import { afterEach, beforeEach, expect, it } from "vitest";
import { StepflowServer } from "../../src/index.ts";
import { type RunningWorker, type ServeNatsOptions, serveNats } from "../../src/nats.ts";
import { silentLogger } from "../../src/silent-logger.ts";
import { anything } from "../support/components.ts";
import { echoServer, resultOf } from "../support/grpc-worker.ts";
import { NatsOrchestrator } from "./nats-orchestrator.ts";
import { NatsServer } from "./nats-server.ts";

let nats: NatsServer;
let orchestrator: NatsOrchestrator;
let workers: RunningWorker[];

beforeEach(async () => {
  nats = await NatsServer.start();
  orchestrator = new NatsOrchestrator(nats, "ORDERS");
  await orchestrator.listen(0);
  workers = [];
});

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.close({ drainMs: 0 })));
  orchestrator.stop();
  await nats.remove();
});

it("runs a task from the stream as one over gRPC: claimed, alive, completed", async () => {
  await startWorker(echoServer());
  const taskId = orchestrator.add({ input: { number: 7 } });
  const [completion] = await orchestrator.completions.atLeast(1);
  expect(completion?.taskId).toBe(taskId);
  expect(completion && resultOf(completion)).toEqual({ number: 7 });
  expect(orchestrator.heartbeats.all[0]).toMatchObject({ taskId });
  expect(await nats.waiting("ORDERS")).toBe(0);
});

it("has acknowledged a task before it claims it", async () => {
  let waiting: Promise<number> | undefined;
  orchestrator.onHeartbeat = () => {
    waiting ??= nats.waiting("ORDERS");
    return {};
  };
  await startWorker(echoServer());
  orchestrator.add();
  await orchestrator.completions.atLeast(1);
  expect(await waiting).toBe(0);
});

it("tells which components it has, beside its work", async () => {
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const server = new StepflowServer().component("wait", { ...anything, execute: () => finished.then(() => null) });
  await startWorker(server, { maxConcurrent: 2 });
  orchestrator.add({ componentId: "wait" });
  await orchestrator.heartbeats.atLeast(1);
  const discovery = orchestrator.discover();
  const answer = await orchestrator.completions.first(({ taskId }) => taskId === discovery);
  expect(answer.result).toMatchObject({ value: { components: [{ componentId: "wait", path: "/wait" }] } });
  finish();
});

it("shares the work of a stream with other workers, each task at one of them", async () => {
  await startWorker(echoServer(), { maxConcurrent: 4 });
  await startWorker(echoServer(), { maxConcurrent: 4 });
  const ids = Array.from({ length: 100 }, () => orchestrator.add());
  await orchestrator.completions.atLeast(ids.length);
  expect(orchestrator.completions.all.map(({ taskId }) => taskId).sort()).toEqual([...ids].sort());
});

it("goes on after the NATS server was away", async () => {
  await startWorker(echoServer());
  orchestrator.add();
  await orchestrator.completions.atLeast(1);
  await orchestrator.published();
  await nats.stop();
  await nats.start();
  orchestrator.add();
  await orchestrator.completions.atLeast(2);
});

it("says which name cannot be one", async () => {
  await expect(serveNats(echoServer(), { natsStream: "orders.tasks" })).rejects.toThrow('found "orders.tasks"');
  await expect(serveNats(echoServer(), { natsConsumer: "" })).rejects.toThrow("natsConsumer");
});

async function startWorker(server: StepflowServer, options: ServeNatsOptions = {}): Promise<void> {
  const from = { natsUrl: nats.url, natsStream: "ORDERS", natsConsumer: "orders" };
  workers.push(await serveNats(server, { ...from, logger: silentLogger, ...options }));
}
