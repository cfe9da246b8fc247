// A process of a storm: goes on with what earlier processes were killed in, begins new runs, and is killed itself.
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isTerminal, parseFlow, type Run } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { z } from "zod";
import { StepflowRuntime } from "../../../src/index.ts";
import type { RunBackend } from "../../../src/storage/run-backend.ts";
import { changedRuns } from "../changed-runs.ts";
import { lineWriter } from "../json-lines.ts";
import { openTestStorage } from "../open-test-storage.ts";
import { mix, seedOfLabel, stormFlow, toNumber } from "./storm-flow.ts";
import type { StormAssignment, StormLine } from "./storm-log.ts";

const [, , file = ""] = process.argv;
const assignment: StormAssignment = JSON.parse(readFileSync(file, "utf8"));
const { database, unfinished, begin, gate, identity, falseStorage, leaseTtlSecs } = assignment;
const note = lineWriter<StormLine>(assignment.log);
const flow = parseFlow(stormFlow());

void main();

async function main(): Promise<void> {
  const storage = await openTestStorage(database, falseStorage);
  const runtimeStart = performance.now();
  const runtime = await StepflowRuntime.start({
    components: [mixingServer(runtimeStart)],
    storage: { ...storage, runs: noting(storage.runs) },
    ...(leaseTtlSecs !== undefined && {
      config: { plugins: {}, routes: {}, recovery: { leaseTtlSecs, checkIntervalSecs: 1 } },
    }),
  });
  const followed = unfinished.map(({ label, since }) => followLabel(runtime, label, since));
  console.log("working");
  if (begin !== undefined) followed.push(...beginRuns(runtime, begin));
  await Promise.all(followed);
  const rootCount = await untilAllHaveEnded(runtime);
  note({ type: "all_ended", rootCount });
  await runtime.close();
  await storage.close();
}

function mixingServer(runtimeStart: number): StepflowServer {
  let isFirst = unfinished.length > 0;
  return new StepflowServer().component("mix", {
    inputSchema: z.object({ left: z.number(), right: z.number(), index: z.number() }),
    outputSchema: z.number(),
    execute: async ({ left, right, index }, { runId, stepId, attempt, idempotencyKey = "" }) => {
      note({ type: "called", runId, stepId, attempt, idempotencyKey, pid: process.pid });
      if (isFirst) {
        const now = performance.now();
        note({ type: "resumed", sinceProcessMs: now, sinceRuntimeMs: now - runtimeStart });
        isFirst = false;
      }
      if (gate === undefined) await sleep(5 + (mix(left, right, index) % 145));
      else while (!existsSync(gate)) await sleep(20);
      return mix(left, right, index);
    },
  });
}

function noting(runs: RunBackend): RunBackend {
  const { pid } = process;
  const wrote = (): void => note({ type: "wrote", pid });
  return changedRuns(runs, {
    write(group) {
      const written = runs.write(group);
      return written === undefined ? wrote() : written.then(wrote);
    },
    claim(ownerId, deadOwnerIds) {
      note({ type: "looked", pid });
      return runs.claim(ownerId, deadOwnerIds);
    },
    ...(identity === "hidden" && { enter: (owner) => runs.enter({ ...owner, identity: "{}" }) }),
  });
}

function beginRuns(
  runtime: StepflowRuntime,
  { prefix, from, count, inProgress }: NonNullable<StormAssignment["begin"]>,
): Promise<void>[] {
  let next = from;
  const beginOneByOne = async (): Promise<void> => {
    while (next < from + count) {
      const label = `${prefix}-${next}`;
      next += 1;
      note({ type: "intended", label });
      await followLabel(runtime, label, undefined);
    }
  };
  return Array.from({ length: inProgress }, beginOneByOne);
}

/** Submits a run, or finds the one that was submitted under this label, and notes what is seen of it. */
async function followLabel(runtime: StepflowRuntime, label: string, since: string | undefined): Promise<void> {
  const run: Run = await runtime.submit(flow, { seed: seedOfLabel(label) }, { idempotencyKey: label });
  note({ type: "submitted", label, runId: run.id });
  try {
    for await (const event of run.events(since === undefined ? {} : { since })) {
      if (event.type !== "step_completed") continue;
      note({ type: "step_seen", label, runId: run.id, stepId: event.stepId, cursor: event.cursor });
    }
    const value = toNumber((await run.result()) as { readonly left: number; readonly right: number });
    note({ type: "result_seen", label, runId: run.id, value });
  } catch (error) {
    note({ type: "let_go", label, message: String(error) });
  }
}

/** @returns how many runs there are */
async function untilAllHaveEnded(runtime: StepflowRuntime): Promise<number> {
  for (;;) {
    let count = 0;
    let allEnded = true;
    for await (const { status } of runtime.runs.list({ roots: "only" })) {
      count += 1;
      allEnded &&= isTerminal(status);
    }
    if (allEnded) return count;
    await sleep(50);
  }
}
