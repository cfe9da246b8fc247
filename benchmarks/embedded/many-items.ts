// Its own process, started by measure.ts: one run of 10,000 items through 10 steps, and the memory that it takes.
import { chain, startRuntime } from "../support/shapes.ts";

/** What this process prints. */
export interface ManyItems {
  readonly elapsedMs: number;
  readonly steps: number;
  readonly residentBeforeMegabytes: number;
  /** The largest there was. */
  readonly residentMegabytes: number;
}

const itemCount = 10_000;
const stepCount = 10;

const runtime = await startRuntime();
const flow = chain(stepCount);
const inputs = Array.from({ length: itemCount }, (_, index) => ({ index }));
await runtime.run(flow, {});
const residentBefore = process.memoryUsage.rss();
const startMs = performance.now();
const outcomes = await runtime.runMany(flow, inputs);
const elapsedMs = performance.now() - startMs;
if (!outcomes.every(({ outcome }) => outcome === "success")) throw new Error("an item failed");
const measured: ManyItems = {
  elapsedMs,
  steps: itemCount * stepCount,
  residentBeforeMegabytes: residentBefore / 2 ** 20,
  // The kernel counts in kilobytes.
  residentMegabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(measured));
await runtime.close();
