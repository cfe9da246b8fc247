// Its own process, started by measure.ts: one system with one storage. Prints `figures: ` and a figure for each row.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FlowDefinition, StepflowExecutor } from "@stepflow/core";
import { preparePeers } from "@stepflow-workspace/interop/peers";
import { readProcessTree } from "../support/process-tree.ts";
import { loadWithin, quantile, timesMs, timesWithin } from "../support/timing.ts";
import { chainOf, kinds, type StepKind } from "./kinds.ts";
import { startSystem } from "./start-system.ts";
import { type Storage, systems } from "./systems.ts";

const warmUpMs = 500;
const timingMs = 1_000;
const loadMs = 1_000;
const atOnce = 32;
/** Long enough that what a run costs besides its steps hardly shows. */
const longChain = 51;

const [name, storage] = process.argv.slice(2);
const system = systems.find((candidate) => candidate.name === name);
if (system === undefined || (storage !== "memory" && storage !== "sqlite")) {
  throw new Error(`expected the name of a system and a storage, found ${name} and ${storage}`);
}
const folder = mkdtempSync(join(tmpdir(), "stepflow-bench-"));
try {
  const figures = await measure(storage);
  console.log(`figures: ${JSON.stringify(figures)}`);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(kept: Storage): Promise<number[]> {
  if (system === undefined) return [];
  const { executor, pid, close } = await startSystem(system, kept, await preparePeers(), folder);
  try {
    const figures: number[] = [];
    for (const kind of kinds) figures.push(...(await measureKind(executor, pid, kind)));
    return figures;
  } finally {
    await close();
  }
}

async function measureKind(executor: StepflowExecutor, pid: number, kind: StepKind): Promise<number[]> {
  const [one, many] = [chainOf(kind, 1), chainOf(kind, longChain)];
  const run = (flow: FlowDefinition) => async (): Promise<void> => {
    const said = await executor.run(flow, { text: "hello" });
    if (said !== "hello") throw new Error(`${kind.name}: the flow came to ${JSON.stringify(said)}`);
  };
  for (const flow of [one, many]) await loadWithin(run(flow), warmUpMs, atOnce);
  // By turns: what else the machine does meets both.
  const oneMs: number[] = [];
  const manyMs: number[] = [];
  await timesWithin(async () => {
    oneMs.push(...(await timesMs(run(one), 1)));
    manyMs.push(...(await timesMs(run(many), 1)));
  }, timingMs);
  const before = readProcessTree(pid);
  const { calls, elapsedMs } = await loadWithin(run(one), loadMs, atOnce);
  const cpuMs = readProcessTree(pid).cpuMs - before.cpuMs;
  const stepMs = (quantile(manyMs) - quantile(oneMs)) / (longChain - 1);
  return [stepMs * 1_000, (calls / elapsedMs) * 1_000, (cpuMs / calls) * 1_000];
}
