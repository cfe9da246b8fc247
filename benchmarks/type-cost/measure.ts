// npm run type-cost: what a typed flow costs the compiler, beyond reading the libraries that it imports.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateChain } from "./generate.ts";

const compilers = ["typescript", "typescript-6.0", "typescript-5.9"] as const;
const targetSeconds = 0.5;
/** A chain of 200 steps is asked of TypeScript 7 only. */
const stepCounts = { typescript: [100, 200], "typescript-6.0": [100], "typescript-5.9": [100] } as const;
const repetitions = 3;

interface Cost {
  readonly seconds: number;
  readonly checkSeconds: number;
  readonly instantiations: number;
  readonly memoryMegabytes: number;
}

const folder = fileURLToPath(new URL("generated/", import.meta.url));
mkdirSync(folder, { recursive: true });
const rows: Record<string, string | number>[] = [];
try {
  for (const compiler of compilers) {
    const version = execFileSync(process.execPath, [tscOf(compiler), "--version"], { encoding: "utf8" })
      .replace("Version", "tsc")
      .trim();
    const baseline = measure(compiler, 1);
    for (const stepCount of stepCounts[compiler]) {
      const cost = measure(compiler, stepCount);
      // Reading the libraries costs the same with one step, and varies more than a chain costs.
      const seconds = cost.checkSeconds - baseline.checkSeconds;
      rows.push({
        compiler: version,
        steps: stepCount,
        "whole run, s": cost.seconds.toFixed(2),
        "one step alone, s": baseline.seconds.toFixed(2),
        "the chain's cost, s": seconds.toFixed(2),
        target: seconds <= targetSeconds ? `at most ${targetSeconds} s: met` : `at most ${targetSeconds} s: MISSED`,
        "instantiations a step": Math.round((cost.instantiations - baseline.instantiations) / (stepCount - 1)),
        "memory, MB": Math.round(cost.memoryMegabytes),
      });
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.table(rows);

/** The fastest of several runs: what disturbs a run can only make it slower. */
function measure(compiler: string, stepCount: number): Cost {
  const file = `${folder}chain-${stepCount}.ts`;
  writeFileSync(file, generateChain(stepCount));
  writeFileSync(
    `${folder}tsconfig.json`,
    JSON.stringify({ extends: "../../tsconfig.json", include: [], files: [file] }),
  );
  const costs = Array.from({ length: repetitions }, () => compile(compiler));
  return costs.reduce((best, cost) => (cost.checkSeconds < best.checkSeconds ? cost : best));
}

function compile(compiler: string): Cost {
  const report = execFileSync(
    process.execPath,
    [tscOf(compiler), "-p", `${folder}tsconfig.json`, "--extendedDiagnostics"],
    { encoding: "utf8" },
  );
  const figure = (name: string): number => {
    const match = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(report);
    if (match?.[1] === undefined) throw new Error(`${compiler} printed no line "${name}":\n${report}`);
    return Number(match[1]);
  };
  return {
    seconds: figure("Total time"),
    checkSeconds: figure("Check time"),
    instantiations: figure("Instantiations"),
    memoryMegabytes: figure("Memory used") / 1024,
  };
}

function tscOf(compiler: string): string {
  return fileURLToPath(new URL(`../node_modules/${compiler}/bin/tsc`, import.meta.url));
}
