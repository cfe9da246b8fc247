import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ConformanceCase } from "../../../../../conformance/src/case.ts";
import type { Child, Ending, Program } from "../children.ts";
import type { FalseStorage } from "../false-storages.ts";
import { readLines } from "../json-lines.ts";
import type { Kill } from "../killing-storage.ts";
import type { Account } from "./account.ts";
import { type Assignment, type Finished, finishedFile, type Round, type Sighting } from "./assignment.ts";
import { findRecoveryProblems } from "./find-recovery-problems.ts";

/** What became of a case that was killed at every write. */
export interface CrashReport {
  readonly kills: number;
  readonly problems: readonly string[];
}

/** How long a process may take for its part, in ms: only one that hangs takes longer. */
const patienceMs = 30_000;

/**
 * Runs a case once undisturbed, then again and again: killed before its first write, after it, before the second, and so
 * on until the run ends before that write. Each process finishes the run that the one before was killed in, in the same
 * file, and then is killed in the next one.
 */
export async function crashCase(
  program: Program,
  testCase: ConformanceCase,
  { name, falseStorage }: { readonly name: string; readonly falseStorage?: FalseStorage },
): Promise<CrashReport> {
  const folder = join(program.folder, name);
  mkdirSync(folder);
  let finish = roundIn(folder, "undisturbed");
  let undisturbed: Account | undefined;
  let lastKill: Kill | undefined;
  const problems: string[] = [];
  for (let kills = 0; ; kills += 1) {
    const kill = killAt(kills);
    const begin = { ...roundIn(folder, `${kill.when}-${kill.write}`), kill };
    const file = join(folder, `${begin.key}.json`);
    const assignment: Assignment = {
      database: join(folder, "runs.db"),
      testCase,
      finish,
      begin,
      ...(falseStorage !== undefined && { falseStorage }),
    };
    writeFileSync(file, JSON.stringify(assignment));
    const { signal, exitCode, complaints } = await endingWithin(program.start([file]));
    const where = lastKill === undefined ? "undisturbed" : `killed ${lastKill.when} write ${lastKill.write}`;
    const finished = readFinished(finish);
    if (finished === undefined) {
      problems.push(`${where}: not finished: ${complaints || `ended with ${signal ?? exitCode}`}`);
      return { kills, problems };
    }
    if (lastKill !== undefined && undisturbed !== undefined) {
      const log = readLines<Sighting>(finish.log);
      const found = findRecoveryProblems({ kill: lastKill, undisturbed, finished, log });
      problems.push(...found.map((problem) => `${where}: ${problem}`));
    }
    undisturbed ??= finished.account;
    if (signal !== "SIGKILL") {
      if (exitCode !== 0)
        problems.push(`to be killed ${begin.key}: ${complaints || `ended with ${signal ?? exitCode}`}`);
      return { kills, problems };
    }
    finish = begin;
    lastKill = kill;
  }
}

function roundIn(folder: string, key: string): Round {
  return { key, log: join(folder, `${key}.log`) };
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

/** A process that hangs is asked to end, which is not how these processes end otherwise. */
async function endingWithin({ process, ended }: Child): Promise<Ending> {
  const timer = setTimeout(() => process.kill("SIGTERM"), patienceMs);
  const ending = await ended;
  clearTimeout(timer);
  return ending;
}
