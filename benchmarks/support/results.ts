import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { GrowthLine } from "../growth/line.ts";
import type { Figure } from "./figures.ts";
import type { Machine } from "./machine.ts";

/** What was measured last, by command. It is committed, and the page shows it. */
export interface Results {
  readonly embedded: { readonly machine: Machine; readonly figures: readonly Figure[] };
  readonly worker: { readonly machine: Machine; readonly figures: readonly Figure[] };
  readonly serve: { readonly machine: Machine; readonly figures: readonly Figure[] };
  readonly interop: {
    readonly machine: Machine;
    readonly rows: readonly PeerRow[];
    /** By where runs are kept. `stepflow serve` is the first of each. */
    readonly systems: Readonly<Record<"memory" | "sqlite", readonly PeerSystem[]>>;
  };
  readonly growth: { readonly machine: Machine; readonly lines: readonly GrowthLine[] };
  readonly peers: {
    readonly machine: Machine;
    readonly rows: readonly PeerRow[];
    /** Ours is the first. */
    readonly systems: readonly PeerSystem[];
  };
  readonly durable: {
    readonly machine: Machine;
    /** Ours, against its targets. */
    readonly figures: readonly Figure[];
    readonly rows: readonly PeerRow[];
    /** By what they promise. Ours is the first of each. */
    readonly systems: Readonly<Record<"power" | "process", readonly PeerSystem[]>>;
  };
}

export interface PeerRow {
  readonly name: string;
  readonly unit: string;
  /** What is neither is no merit of a system, such as the speed of the disk. */
  readonly better: "less" | "more" | "neither";
}

export interface PeerSystem {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly setup: string;
  /** For each round a figure for each row; none where it was not measured, or not in every round. */
  readonly rounds: readonly (readonly (number | null)[])[];
}

export function writeResults<Name extends keyof Results>(name: Name, results: Results[Name]): void {
  writeFileSync(fileOf(name), `${JSON.stringify(results, null, 2)}\n`);
}

export function readResults<Name extends keyof Results>(name: Name): Results[Name] | undefined {
  return existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), "utf8")) : undefined;
}

function fileOf(name: keyof Results): URL {
  return new URL(`../results/${name}.json`, import.meta.url);
}
