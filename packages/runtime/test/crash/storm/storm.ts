import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Random } from "../../model/random.ts";
import type { Child, Ending, Program } from "../children.ts";
import type { FalseStorage } from "../false-storages.ts";
import { lineReader } from "../json-lines.ts";
import { findStormProblems } from "./find-storm-problems.ts";
import type { StormAssignment, StormLine } from "./storm-log.ts";

export interface StormOptions {
  /** A folder of its own below the program's. */
  readonly name: string;
  readonly kills: number;
  /** How many runs go on at the same time. */
  readonly inProgress: number;
  readonly falseStorage?: FalseStorage;
}

export interface StormReport {
  readonly problems: readonly string[];
  readonly runCount: number;
  /** How many executions were lost in a crash, and made again. */
  readonly repeatedCount: number;
  readonly resumed: readonly Extract<StormLine, { readonly type: "resumed" }>[];
}

/** Kills processes at random moments while runs go on, and lets the last one finish everything. */
export async function storm(program: Program, options: StormOptions): Promise<StormReport> {
  const place = new StormPlace(program, options.name);
  const random = new Random(options.kills);
  const { falseStorage } = options;
  const common = falseStorage === undefined ? {} : { falseStorage };
  for (let kill = 0; kill < options.kills; kill += 1) {
    const { unfinished, labelCount } = place;
    const begin = {
      prefix: "run",
      from: labelCount,
      count: 1_000_000,
      inProgress: options.inProgress - unfinished.length,
    };
    const child = place.start({ ...common, unfinished, begin });
    // Mostly at work, sometimes while it starts.
    if (random.chance(0.8)) await isWorking(child);
    await Promise.race([sleep(random.fraction() * 400), child.ended]);
    child.process.kill("SIGKILL");
    const { signal, complaints } = await child.ended;
    if (signal !== "SIGKILL") return place.report([`process ${kill} ended before it was killed: ${complaints}`]);
  }
  const ending = await place.finish(common);
  return place.report(ending.exitCode === 0 ? [] : [`the last process did not finish: ${ending.complaints}`]);
}

/** A file with runs, and what is known of them outside the processes that execute them. */
export class StormPlace {
  readonly lines: StormLine[] = [];
  readonly #program: Program;
  readonly #folder: string;
  readonly #log: string;
  readonly #readMore: () => StormLine[];
  #childCount = 0;

  constructor(program: Program, name: string) {
    this.#program = program;
    this.#folder = join(program.folder, name);
    mkdirSync(this.#folder);
    this.#log = join(this.#folder, "log");
    this.#readMore = lineReader(this.#log);
  }

  start(assignment: Omit<StormAssignment, "database" | "log">): Child {
    this.#childCount += 1;
    const file = join(this.#folder, `${this.#childCount}.json`);
    const full: StormAssignment = { ...assignment, database: join(this.#folder, "runs.db"), log: this.#log };
    writeFileSync(file, JSON.stringify(full));
    return this.#program.start([file]);
  }

  /** Starts a process that begins nothing new, and waits until it has seen the end of everything. */
  async finish(common: Partial<StormAssignment> = {}): Promise<Ending> {
    const { process, ended } = this.start({ ...common, unfinished: this.unfinished });
    const timer = setTimeout(() => process.kill("SIGTERM"), 60_000);
    const ending = await ended;
    clearTimeout(timer);
    return ending;
  }

  /** What was noted so far. */
  read(): readonly StormLine[] {
    this.lines.push(...this.#readMore());
    return this.lines;
  }

  get labelCount(): number {
    return this.read().filter(({ type }) => type === "intended").length;
  }

  /** Runs whose result nobody has seen, with the cursor of the last event that was. */
  get unfinished(): StormAssignment["unfinished"] {
    const since = new Map<string, string | undefined>();
    for (const line of this.read()) {
      if (line.type === "intended") since.set(line.label, undefined);
      else if (line.type === "step_seen") since.set(line.label, line.cursor);
      else if (line.type === "result_seen") since.delete(line.label);
    }
    return Array.from(since, ([label, cursor]) => ({ label, since: cursor }));
  }

  report(problems: readonly string[] = []): StormReport {
    const lines = this.read();
    return {
      problems: [...problems, ...findStormProblems(lines)],
      runCount: this.labelCount,
      repeatedCount: lines.filter((line) => line.type === "called" && line.attempt > 1).length,
      resumed: lines.filter((line) => line.type === "resumed"),
    };
  }
}

/** Waits until a process has begun, or has ended. */
export async function isWorking({ process, ended }: Child): Promise<void> {
  await Promise.race([process.stdout && once(process.stdout, "data"), ended]);
}
