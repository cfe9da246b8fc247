// Its own process, started by measure.ts: one run of 10,000 items through 10 steps, and the memory that it takes.
import { chain, startRuntime } from "./flows.ts";

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
console.log(
  JSON.stringify({
    elapsedMs,
    steps: itemCount * stepCount,
    residentBeforeMegabytes: residentBefore / 2 ** 20,
    // The kernel counts in kilobytes.
    residentMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
await runtime.close();
