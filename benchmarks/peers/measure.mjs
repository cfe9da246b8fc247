// npm run bench:peers: the same shapes on other workflow engines for TypeScript, beside ours, in turns on one machine.
// Prints the figures and how ours compares, and writes results/peers.json and the page that shows it. Plain JavaScript:
// the peers are not installed where types are checked.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writePage } from "../page/write-page.ts";
import { describeMachine, printMachine } from "../support/machine.ts";
import { writeResults } from "../support/results.ts";
import { rows } from "./shapes.mjs";

const names = ["stepflow", "flowcraft", "mastra", "langgraph", "effect"];
const roundCount = Number(process.env.ROUNDS ?? 3);

const folder = fileURLToPath(new URL(".", import.meta.url));
// What the lockfile says, and none of its scripts: nothing that is measured needs one. Not `npm ci`, which refuses the
// whole when a registry lacks the build of an optional package for some other platform.
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
execFileSync(npm, ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
  cwd: folder,
  stdio: ["ignore", "ignore", "inherit"],
});

const machine = describeMachine();
console.log(printMachine(machine));
const systems = [];
for (const name of names) {
  const { about } = await import(`./systems/${name}.mjs`);
  systems.push({ name, ...about, version: versionOf(about.package), rounds: [] });
}
for (let round = 1; round <= roundCount; round += 1) {
  // In turns, so that an hour in which the machine is busy falls on all of them.
  for (const system of systems) {
    system.rounds.push(measureApart(system.name));
    console.log(`round ${round} of ${roundCount}: ${system.name} measured`);
  }
}
printTable();
writeResults("peers", { machine, rows, systems });
console.log(`written to ${writePage()}`);

function measureApart(name) {
  const output = execFileSync(process.execPath, ["measure-one.mjs", name], { cwd: folder, encoding: "utf8" });
  const line = output.split("\n").find((text) => text.startsWith("figures: "));
  if (line === undefined) throw new Error(`${name} printed no figures:\n${output}`);
  return JSON.parse(line.slice("figures: ".length));
}

function versionOf(packageName) {
  const root = packageName.startsWith("@stepflow/") ? "../../packages/runtime" : `node_modules/${packageName}`;
  return JSON.parse(readFileSync(new URL(`${root}/package.json`, import.meta.url), "utf8")).version;
}

function printTable() {
  for (const { name, package: packageName, version, setup } of systems) {
    console.log(`${name}: ${packageName} ${version}; ${setup}`);
  }
  console.table(
    rows.map(({ name, unit, better }, row) => {
      const [ours = Number.NaN, ...others] = systems.map(({ rounds }) => median(rounds.map((round) => round[row])));
      const shown = { "": `${name}, ${unit}`, stepflow: digits(ours) };
      for (const [index, other] of others.entries()) {
        const factor = better === "less" ? other / ours : ours / other;
        shown[names[index + 1]] = `${digits(other)} (${digits(factor)}x)`;
      }
      return shown;
    }),
  );
  console.log("In brackets: how many times as fast ours is. Each figure is the middle one of all rounds.");
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function digits(value) {
  return value.toLocaleString("en", { maximumSignificantDigits: 3 });
}
