import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { isSlow } from "../../../core/test/support/runs.ts";
import { CountingOrchestrator } from "../support/counting-orchestrator.ts";
import { sourceArguments } from "../support/start-program.ts";

const total = isSlow ? 1_000_000 : 3_000;
const program = fileURLToPath(new URL("../support/measured-worker.ts", import.meta.url));
const execArgv = [...sourceArguments];

const orchestrator = new CountingOrchestrator(total);
let worker: ChildProcess | undefined;

afterEach(() => {
  worker?.kill("SIGKILL");
  orchestrator.stop();
});

it(
  `${total} tasks through one worker: each completed once, and memory stays flat`,
  async () => {
    const url = await orchestrator.start();
    const child = fork(program, { execArgv, env: { ...process.env, STEPFLOW_TASKS_URL: url } });
    worker = child;
    const startedAt = performance.now();
    const memoryAt = async (share: number): Promise<Memory> => {
      await orchestrator.reach(total * share);
      return memoryOf(child);
    };
    // By then everything is loaded and compiled.
    const [early, middle, late] = await Promise.all([memoryAt(0.5), memoryAt(0.75), memoryAt(1)]);
    const perSecond = Math.round(total / ((performance.now() - startedAt) / 1_000));
    console.log(`${total} tasks, ${perSecond}/s: ${[early, middle, late].map(inMegabytes).join(", then ")}`);
    expect(orchestrator.completedTimes(1)).toBe(total);
    // Ten bytes for each task would be 5 MB more at a million.
    const allowance = 4_000_000;
    expect(late.heapBytes).toBeLessThan(early.heapBytes + allowance);
    // Both threads, and what their allocators hold on to, which stops growing at about 30,000 tasks only.
    expect(late.residentBytes).toBeLessThan(early.residentBytes * (isSlow ? 1.3 : 1.6));
  },
  isSlow ? 1_800_000 : 300_000,
);

interface Memory {
  readonly heapBytes: number;
  readonly residentBytes: number;
}

async function memoryOf(child: ChildProcess): Promise<Memory> {
  const answer = once(child, "message");
  child.send("memory");
  const [memory] = await answer;
  return memory;
}

function inMegabytes({ heapBytes, residentBytes }: Memory): string {
  return `${(heapBytes / 1e6).toFixed(1)} MB of heap, ${(residentBytes / 1e6).toFixed(0)} MB resident`;
}
