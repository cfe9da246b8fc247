import { setTimeout as sleep } from "node:timers/promises";
import { Random } from "../../model/random.ts";
import { isWorking, type Program } from "../children.ts";
import type { FalseStorage } from "../false-storages.ts";
import { StormPlace, type StormReport } from "./storm-place.ts";

export interface StormOptions {
  /** A folder of its own below the program's. */
  readonly name: string;
  readonly kills: number;
  /** How many runs go on at the same time. */
  readonly inProgress: number;
  readonly falseStorage?: FalseStorage;
  /** How long the last process may take, in ms. */
  readonly patienceMs?: number;
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
  const ending = await place.finish(common, options.patienceMs);
  return place.report(ending.exitCode === 0 ? [] : [`the last process did not finish: ${ending.complaints}`]);
}
