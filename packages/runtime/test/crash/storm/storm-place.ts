import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Child, Ending, Program } from "../children.ts";
import { lineReader } from "../json-lines.ts";
import { findStormProblems } from "./find-storm-problems.ts";
import type { StormAssignment, StormLine } from "./storm-log.ts";

export interface StormReport {
  readonly problems: readonly string[];
  readonly runCount: number;
  /** How many executions were lost in a crash, and made again. */
  readonly repeatedCount: number;
  readonly resumed: readonly Extract<StormLine, { readonly type: "resumed" }>[];
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
  async finish(common: Partial<StormAssignment> = {}, patienceMs = 60_000): Promise<Ending> {
    const { process, ended } = this.start({ ...common, unfinished: this.unfinished });
    const timer = setTimeout(() => process.kill("SIGTERM"), patienceMs);
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
