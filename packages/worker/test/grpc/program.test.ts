import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TaskErrorCode } from "../../src/generated/proto/common_pb.ts";
import { resultOf } from "../support/grpc-worker.ts";
import { ScriptedOrchestrator } from "../support/scripted-orchestrator.ts";
import { startProgram, type WorkerProgram } from "../support/start-program.ts";

const file = fileURLToPath(new URL("../support/grpc-program.ts", import.meta.url));
const burnMs = process.env.STEPFLOW_SLOW === "1" ? 10_000 : 2_500;

let orchestrator: ScriptedOrchestrator;
let program: WorkerProgram;

beforeEach(async () => {
  orchestrator = await ScriptedOrchestrator.start();
});
afterEach(async () => {
  program.child.kill("SIGKILL");
  await program.ended;
  orchestrator.stop();
});

/** With the variables that an orchestrator sets, and some that users do. */
function start(variables: Readonly<Record<string, string>> = {}): void {
  program = startProgram(
    [],
    {
      STEPFLOW_TRANSPORT: "grpc",
      STEPFLOW_TASKS_URL: orchestrator.url,
      STEPFLOW_QUEUE_NAME: "programs",
      STEPFLOW_BLOB_URL: orchestrator.url,
      ...variables,
    },
    file,
  );
  program.port.catch(() => {});
}

function completionOf(taskId: string) {
  return orchestrator.completions.first((completion) => completion.taskId === taskId);
}

test("a program that an orchestrator starts pulls from the queue that its environment names, and prints nothing", async () => {
  start();
  const { queueName, workerId } = await orchestrator.pulls.first();
  expect(queueName).toBe("programs");
  expect(workerId).toMatch(/^[0-9a-f-]{36}$/);
  expect(resultOf(await completionOf(orchestrator.add({ input: "hello" })))).toBe("hello");
  expect(program.output()).toBe("");
});

test("a component may keep the main thread busy: its heartbeats go on, and discoveries are answered", async () => {
  start({ STEPFLOW_MAX_CONCURRENT: "1" });
  const times: number[] = [];
  orchestrator.onHeartbeat = ({ taskId }) => {
    if (taskId === burning) times.push(performance.now());
    return {};
  };
  const burning = orchestrator.add({ componentId: "burn", input: burnMs });
  await orchestrator.heartbeats.first();
  const discovery = orchestrator.discover();
  expect(resultOf(await completionOf(burning))).toBe("burnt");
  expect(orchestrator.completions.all.map(({ taskId }) => taskId)).toEqual([discovery, burning]);
  expect(times.length).toBeGreaterThanOrEqual(Math.floor(burnMs / 1_500) + 1);
  if (process.env.STEPFLOW_SLOW === "1") {
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
    console.log(`longest gap between heartbeats during ${burnMs} ms: ${Math.round(Math.max(...gaps))} ms`);
  }
});

describe("SIGTERM", () => {
  test("lets tasks end, takes no more, and ends the process", async () => {
    start({ STEPFLOW_MAX_CONCURRENT: "1" });
    const running = orchestrator.add({ componentId: "linger", input: 2_000 });
    await program.said("linger started");
    const fetched = orchestrator.add({ componentId: "linger", input: 300 });
    await roundTrip();
    program.child.kill("SIGTERM");
    // There was no room for it yet: another worker gets it sooner when it is handed back.
    expect(resultOf(await completionOf(fetched))).toMatchObject({ code: TaskErrorCode.UNREACHABLE });
    expect(resultOf(await completionOf(running))).toBe("done");
    expect(await program.ended).toBe(0);
    expect(orchestrator.openStreams).toBe(0);
  });

  test("hands back what has not ended in time", async () => {
    start({ STEPFLOW_SHUTDOWN_GRACE_SECS: "0" });
    const taskId = orchestrator.add({ componentId: "wait" });
    await program.said("wait started");
    program.child.kill("SIGTERM");
    await program.said("wait was aborted");
    expect(resultOf(await completionOf(taskId))).toMatchObject({ code: TaskErrorCode.UNREACHABLE });
    expect(await program.ended).toBe(0);
  });
});

/** The worker has looked at its stream since. */
async function roundTrip(): Promise<void> {
  const { length } = orchestrator.heartbeats.all;
  await orchestrator.heartbeats.atLeast(length + 1);
}
