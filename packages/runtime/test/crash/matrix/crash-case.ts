import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ConformanceCase } from "../../../../../conformance/src/case.ts";
import type { Ending, Program } from "../children.ts";
import type { FalseStorage } from "../false-storages.ts";
import { readLines } from "../json-lines.ts";
import type { Kill } from "../killing-storage.ts";
import type { Account } from "./account.ts";
import { type Assignment, type Finished, finishedFile, type Round, type Sighting } from "./assignment.ts";
import { findRecoveryProblems } from "./find-recovery-problems.ts";

/** What became of a case that was killed at every write. */
export interface CrashReport {
  readonly kills: number;
  /** Of the first crash that left a trace; none when none did. */
  readonly problems: readonly string[];
}

/** How long a process may take for its part, in ms: only one that hangs takes longer. */
const patienceMs = 30_000;

/**
 * Runs a case once undisturbed, then again and again: killed before its first write, after it, before the second, and so
 * on, until the run ends before that write. Each process finishes the run that the one before was killed in, in the same
 * file, and is killed in the next.
 */
export async function crashCase(
  program: Program,
  testCase: ConformanceCase,
  { name, falseStorage }: { readonly name: string; readonly falseStorage?: FalseStorage },
): Promise<CrashReport> {
  const folder = join(program.folder, name);
  mkdirSync(folder);
  const common = { database: join(folder, "runs.db"), testCase, ...(falseStorage !== undefined && { falseStorage }) };
  let finish: KilledRound = roundIn(folder, "undisturbed");
  let undisturbed: Account | undefined;
  for (let kills = 0; ; kills += 1) {
    const kill = killAt(kills);
    const begin = { ...roundIn(folder, `killed ${kill.when} write ${kill.write}`), kill };
    const ending = await runProcess(program, { ...common, finish, begin });
    const report = (problems: readonly string[]): CrashReport => ({
      kills,
      problems: problems.map((problem) => `${finish.key}: ${problem}`),
    });
    const finished = readFinished(finish);
    if (finished === undefined) return report([`not finished: ${describe(ending)}`]);
    undisturbed ??= finished.account;
    const problems = findProblems(finish, undisturbed, finished);
    if (problems.length > 0 || ending.exitCode === 0) return report(problems);
    if (ending.signal !== "SIGKILL") return report([`finished, but the next run: ${describe(ending)}`]);
    finish = begin;
  }
}

type KilledRound = Round & { readonly kill?: Kill };

function findProblems({ kill, log }: KilledRound, undisturbed: Account, finished: Finished): string[] {
  if (kill === undefined) return [];
  return findRecoveryProblems({ kill, undisturbed, finished, log: readLines<Sighting>(log) });
}

function roundIn(folder: string, key: string): Round {
  return { key, log: join(folder, key) };
}

function killAt(index: number): Kill {
  return { when: index % 2 === 0 ? "before" : "after", write: Math.floor(index / 2) + 1 };
}

function readFinished(round: Round): Finished | undefined {
  try {
    return JSON.parse(readFileSync(finishedFile(round), "utf8"));
  } catch {
    return undefined;
  }
}

async function runProcess(program: Program, assignment: Assignment): Promise<Ending> {
  const file = `${assignment.finish.log}.assignment`;
  writeFileSync(file, JSON.stringify(assignment));
  const { process, ended } = program.start([file]);
  // One that hangs ends in another way than by SIGKILL, which is how it should.
  const timer = setTimeout(() => process.kill("SIGTERM"), patienceMs);
  const ending = await ended;
  clearTimeout(timer);
  return ending;
}

function describe({ signal, exitCode, complaints }: Ending): string {
  return complaints === "" ? `the process ended with ${signal ?? exitCode}` : complaints;
}
