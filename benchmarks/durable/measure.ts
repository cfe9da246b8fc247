// npm run bench:durable: runs on disk, ours beside other engines, in turns on one machine, each in processes of its own.
// Prints the figures and writes results/durable.json and the page that shows it. PARTS, SYSTEMS and ROUNDS choose some
// of it, for a quick look that is printed only.
import { tmpdir } from "node:os";
import { writePage } from "../page/write-page.ts";
import { printFigures } from "../support/figures.ts";
import { describeMachine, printMachine } from "../support/machine.ts";
import { installPeers, measureApart, printComparison, versionOf } from "../support/peers.ts";
import { type PeerSystem, writeResults } from "../support/results.ts";
import { figuresOf, type OwnRounds } from "./figures.ts";
import { measureRecovery } from "./measure-recovery.ts";
import { measureResuming } from "./measure-resuming.ts";
import { type RowName, rowIndex, rows } from "./rows.ts";
import type { DurableSystem } from "./system.ts";
import { loadSystem, systemNames } from "./systems.ts";

interface Measured extends PeerSystem {
  readonly about: DurableSystem["about"];
  readonly rounds: (number | null)[][];
}

const parts = choose("PARTS", ["steps", "long", "recovery", "ours"]);
const names = choose("SYSTEMS", systemNames);
const roundCount = Number(process.env.ROUNDS ?? 3);
const isWhole = process.env.PARTS === undefined && process.env.SYSTEMS === undefined;
/** In ms: what takes longer is measured in the first round only. */
const repeatedBelowMs = 4_000;
/** In ms: on a slow machine no further round begins after so long, so that the whole stays below six minutes. */
const lastRoundBeginsMs = { steps: 110_000, long: 40_000 };

installPeers();
const machine = describeMachine();
console.log(printMachine(machine));
console.log(`Databases stand in ${tmpdir()}; TMPDIR places them elsewhere.`);
const systems: Measured[] = [];
for (const name of names) {
  const { about } = await loadSystem(name);
  const { package: packageName, setup } = about;
  const rounds = Array.from({ length: roundCount }, () => rows.map(() => null));
  systems.push({ name, about, package: packageName, version: versionOf(packageName), setup, rounds });
}
if (parts.includes("steps")) await measurePart("steps", "sync p50");
if (parts.includes("long")) await measurePart("long", "growth");
if (parts.includes("recovery")) await measureRecoveries();
const [power, overProcess] = [promising("power"), promising("process")];
for (const group of [power, overProcess]) printComparison(rows, group);
if (parts.includes("ours") && power[0] !== undefined && overProcess[0] !== undefined) {
  const figures = figuresOf(power[0], overProcess[0], await measureOurs());
  printFigures(figures);
  if (isWhole) {
    writeResults("durable", { machine, figures, rows, systems: { power, process: overProcess } });
    console.log(`written to ${writePage()}`);
  }
}

/** In turns, so that an hour in which the machine is busy falls on all of them. */
async function measurePart(part: "steps" | "long", firstRow: RowName): Promise<void> {
  const slow = new Set<string>();
  const partMs = performance.now();
  for (let round = 0; round < roundCount; round += 1) {
    if (performance.now() - partMs > lastRoundBeginsMs[part]) return;
    for (const { name, rounds } of systems) {
      if (slow.has(name)) continue;
      const startMs = performance.now();
      const measured = await measureApart(new URL("measure-one.ts", import.meta.url), name, part);
      rounds[round]?.splice(rowIndex(firstRow), measured.length, ...measured);
      const elapsedMs = performance.now() - startMs;
      if (part === "long" && elapsedMs > repeatedBelowMs) slow.add(name);
      console.log(`round ${round + 1} of ${roundCount}: ${name}, ${part}, ${Math.round(elapsedMs)} ms`);
    }
  }
}

/** Of those whose runs go on. While one waits for a lease the others have their turns. */
async function measureRecoveries(): Promise<void> {
  const recovering = systems.filter(({ about }) => about.recovers !== undefined);
  const measure = async ({ name, rounds }: Measured, round: number): Promise<void> => {
    const { resumedMs, loadedMs } = await measureRecovery(name);
    rounds[round]?.splice(rowIndex("recovery"), 1, resumedMs);
    console.log(`round ${round + 1}: ${name} resumed after ${resumedMs} ms, ${loadedMs} of them to load it`);
  };
  const patient = recovering.filter(({ about }) => about.leaseMs !== undefined).map((system) => measure(system, 0));
  for (let round = 0; round < roundCount; round += 1) {
    for (const system of recovering) if (system.about.leaseMs === undefined) await measure(system, round);
  }
  await Promise.all(patient);
}

async function measureOurs(): Promise<OwnRounds> {
  const [growth, resumingMs]: [number[], number[]] = [[], []];
  for (let round = 0; round < roundCount; round += 1) {
    const [ratio] = await measureApart(new URL("measure-one.ts", import.meta.url), "stepflow", "growth");
    growth.push(ratio ?? Number.NaN);
    resumingMs.push(await measureResuming("stepflow", 10_000));
  }
  return { growth, resumingMs };
}

function promising(promise: DurableSystem["about"]["promise"]): PeerSystem[] {
  return systems
    .filter(({ about }) => about.promise === promise)
    .map(({ name, package: packageName, version, setup, rounds, about }) => ({
      name,
      package: packageName,
      version,
      setup: about.recovers === undefined ? setup : `${setup}; after kill -9 its runs go on ${about.recovers}`,
      rounds,
    }));
}

function choose(variable: string, all: readonly string[]): readonly string[] {
  const chosen = process.env[variable]?.split(",") ?? all;
  const unknown = chosen.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`${variable}: no ${unknown.join(", ")}; there are ${all.join(", ")}`);
  return chosen;
}
