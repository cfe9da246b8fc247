// Part of npm run verify: refuses a change that makes steps allocate or keep more than they may, or their cost grow with
// the steps before them. Then plants such faults, and refuses itself when it does not notice one.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, type Fault } from "./bundle.ts";
import { faults } from "./faults.ts";
import type { Measured } from "./measure.ts";
import { broken, rules } from "./rules.ts";

const folder = mkdtempSync(join(tmpdir(), "stepflow-gate-"));
try {
  const measured = await measure(undefined);
  for (const { figure, atMost, what } of rules)
    console.log(`${what}: ${show(measured[figure])}, at most ${show(atMost)}`);
  for (const { what, figure, atMost } of broken(measured)) {
    const cure =
      "Find what was added (node --cpu-prof, --heap-prof), or say in benchmarks/gate/rules.ts why it is worth it.";
    fail(`${what}: ${show(measured[figure])} is more than ${show(atMost)}. ${cure}`);
  }
  for (const fault of faults) {
    const figures = await measure(fault);
    const isNoticed = broken(figures).some(({ figure }) => figure === fault.figure);
    if (!isNoticed)
      fail(`the gate does not notice that ${fault.name}: ${fault.figure} is ${show(figures[fault.figure])}`);
    else console.log(`noticed when planted: ${fault.name} (${fault.figure} ${show(figures[fault.figure])})`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(fault: Fault | undefined): Promise<Measured> {
  const file = join(folder, "bundle.cjs");
  await bundle(file, fault);
  const script = fileURLToPath(new URL("measure.ts", import.meta.url));
  const flags = [
    "--expose-gc",
    "--no-opt",
    "--no-maglev",
    "--no-sparkplug",
    "--min-semi-space-size=128",
    "--max-semi-space-size=128",
  ];
  return JSON.parse(execFileSync(process.execPath, [...flags, script, file], { encoding: "utf8" }));
}

function fail(message: string): void {
  console.error(`performance gate: ${message}`);
  process.exitCode = 1;
}

function show(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 3 });
}
