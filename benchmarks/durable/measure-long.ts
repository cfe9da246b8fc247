import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { aroundStep } from "./around-step.ts";
import { tenSteps, thousandSteps } from "./shapes.ts";
import type { DurableSystem } from "./system.ts";

/** For the compiler. */
const warmUpRuns = 5;
const stepCount = warmUpRuns * tenSteps.count + thousandSteps.count;

/** Figures for the rows of the same order: those that one long run tells, its results 200 B each. */
export async function measureLong(system: DurableSystem, folder: string, address: unknown): Promise<number[]> {
  let began: number[] = [];
  const step = (index: number): unknown => {
    began.push(performance.now());
    return { index, text: "x".repeat(180) };
  };
  const started = await system.start({ folder, shapes: [tenSteps, thousandSteps], step, address });
  const bytesBefore = (await started.bytesOnDisk?.()) ?? 0;
  for (let run = 0; run < warmUpRuns; run += 1) await started.call(tenSteps.name)();
  began = [];
  await started.call(thousandSteps.name)();
  const bytesTold = await started.bytesOnDisk?.();
  await started.close();
  const bytes = bytesTold ?? sizeOf(folder);
  return [aroundStep(began, 940) / aroundStep(began, 100), (bytes - bytesBefore) / stepCount / 1_000];
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((bytes, entry) => bytes + statSync(join(entry.parentPath, entry.name)).size, 0);
}
