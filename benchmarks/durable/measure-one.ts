// Its own process, started by measure.ts: measures one part of one system in a folder of its own, and prints figures.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureGrowth } from "./measure-growth.ts";
import { measureLong } from "./measure-long.ts";
import { measureSteps } from "./measure-steps.ts";
import { loadSystem } from "./systems.ts";

const parts: Readonly<Record<string, (...of: Parameters<typeof measureSteps>) => Promise<(number | null)[]>>> = {
  steps: measureSteps,
  long: measureLong,
  growth: measureGrowth,
};
const [name = "", part = ""] = process.argv.slice(2);
const measure = parts[part];
if (measure === undefined) throw new Error(`no part "${part}"; there are ${Object.keys(parts).join(", ")}`);
const system = await loadSystem(name);
const folder = mkdtempSync(join(tmpdir(), "stepflow-durable-"));
const server = await system.startServer?.(folder);
try {
  console.log(`figures: ${JSON.stringify(await measure(system, folder, server?.address))}`);
} finally {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
}
// Some of them leave timers behind.
process.exit(0);
