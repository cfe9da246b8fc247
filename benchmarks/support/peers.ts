import { execFile, execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { PeerRow, PeerSystem } from "./results.ts";
import { quantile } from "./timing.ts";

const folder = fileURLToPath(new URL("../peers", import.meta.url));

/** Installs the other systems, which have a lockfile of their own. */
export function installPeers(): void {
  // What the lockfile says, and none of its scripts: nothing that is measured needs one. Not `npm ci`, which refuses the
  // whole when a registry lacks the build of an optional package for some other platform.
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The version of a package that is measured. */
export function versionOf(packageName: string): string {
  if (packageName.startsWith("node:")) return process.version;
  const root = packageName.startsWith("@stepflow/") ? "../../packages/runtime" : `node_modules/${packageName}`;
  return JSON.parse(readFileSync(`${folder}/${root}/package.json`, "utf8")).version;
}

/** What a script measures in a process of its own: it prints `figures: ` and JSON. */
export async function measureApart(script: URL, ...scriptArguments: string[]): Promise<(number | null)[]> {
  const { stdout: output } = await promisify(execFile)(process.execPath, [fileURLToPath(script), ...scriptArguments]);
  const line = output.split("\n").find((text) => text.startsWith("figures: "));
  if (line === undefined) throw new Error(`${scriptArguments.join(" ")} printed no figures:\n${output}`);
  return JSON.parse(line.slice("figures: ".length));
}

/** The round in the middle; `undefined` where a system has no such figure. */
export function middleRound({ rounds }: PeerSystem, row: number): number | undefined {
  const values = rounds.map((round) => round[row]).filter((value) => typeof value === "number");
  return values.length === 0 ? undefined : quantile(values);
}

/** How many times as good ours is, in brackets. */
export function printFactor(better: PeerRow["better"], ours: number | undefined, other: number): string {
  if (ours === undefined || better === "neither") return "";
  return ` (${digits(better === "less" ? other / ours : ours / other)}x)`;
}

/** Ours is the first of the systems. */
export function printComparison(rows: readonly PeerRow[], systems: readonly PeerSystem[]): void {
  for (const { name, package: packageName, version, setup } of systems) {
    console.log(`${name}: ${packageName} ${version}; ${setup}`);
  }
  const [first, ...others] = systems;
  if (first === undefined) return;
  console.table(
    rows.map(({ name, unit, better }, row) => {
      const ours = middleRound(first, row);
      const shown: Record<string, string> = { "": `${name}, ${unit}`, [first.name]: digits(ours) };
      for (const other of others) {
        const value = middleRound(other, row);
        shown[other.name] = value === undefined ? "-" : `${digits(value)}${printFactor(better, ours, value)}`;
      }
      return shown;
    }),
  );
  console.log("In brackets: how many times as good ours is. Each figure is the middle one of all rounds.");
}

function digits(value: number | undefined): string {
  return value === undefined ? "-" : value.toLocaleString("en", { maximumSignificantDigits: 3 });
}
