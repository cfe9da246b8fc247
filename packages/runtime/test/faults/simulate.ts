import type { RunTrace } from "@stepflow/core";
import { deferred } from "../../src/deferred.ts";
import { MemoryStorage } from "../../src/storage/memory-storage.ts";
import type { RunBackend } from "../../src/storage/run-backend.ts";
import { interpret } from "../model/naive-interpreter.ts";
import { type RandomCase, randomCase } from "../model/random-case.ts";
import { recordOf } from "../model/read-record.ts";
import { print } from "../model/record.ts";
import { rules } from "../model/rules.ts";
import { MemoryRuns } from "../support/memory-runs.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import { expectedEvents, readEvents } from "./expected-events.ts";
import { FaultPlan, type Weather } from "./fault-plan.ts";
import { Disk } from "./faulty-runs.ts";
import { SimulatedProcess, type World } from "./simulated-process.ts";
import { placeOf, Witness } from "./witness.ts";

/** For how long nothing happens in a case at most, in virtual ms: longer than any lease, pause and suspension. */
const longestSilenceMs = 200_000;

/** For how many such times a process does something at most. */
const longestLife = 18;

/** More than any case needs. */
const maxProcesses = 30;

export interface SimulationOptions {
  readonly weather?: Weather;
  /** Puts a store that breaks its promises in the place of one that does not. */
  readonly sabotage?: ((store: RunBackend) => RunBackend) | undefined;
}

/**
 * Runs the case of a seed with everything that its plan lets go wrong: process after process on one store, until all runs
 * have ended.
 *
 * @returns what contradicts what was seen before, or a run that nothing disturbs
 */
export async function simulate(
  seed: number,
  { weather = "mixed", sabotage }: SimulationOptions = {},
): Promise<readonly string[]> {
  const plan = new FaultPlan(seed, weather);
  const world: World = {
    randomCase: plan.hasLargeInputs ? withLargeInputs(randomCase(seed)) : randomCase(seed),
    clock: new VirtualClock(),
    store: sabotage?.(new MemoryRuns()) ?? new MemoryRuns(),
    blobs: new MemoryStorage().blobs,
    disk: new Disk(),
    plan,
    witness: new Witness(plan.runCount),
    waiting: deferred(),
  };
  const ending = await liveThrough(world);
  if (world.witness.problems.length === 0 && ending === "done") await lookBack(world);
  return world.witness.problems;
}

/** Large enough to be kept apart from the journal. */
function withLargeInputs(experiment: RandomCase): RandomCase {
  return { ...experiment, inputs: [{ a: "large ".repeat(1_000), b: null }, ...experiment.inputs] };
}

/** @returns whether all runs have ended, or wait for a component that nobody serves */
async function liveThrough(world: World): Promise<"done" | "waits"> {
  const { clock, plan, witness } = world;
  const living: SimulatedProcess[] = [];
  for (let number = 0; number < maxProcesses; number += 1) {
    const process = new SimulatedProcess(world, number);
    const ending = await inTime(Promise.race([process.live(), world.waiting.promise]), world);
    if (ending === "waits" || witness.problems.length > 0) return "waits";
    if (ending === "done") {
      // Those that went on when others had taken over must have noticed, and the others have seen the end.
      for (const { silence } of living) await inTime(silence, world);
      return "done";
    }
    if (ending === "suspended" || ending === "accompanied") living.push(process);
    // Who is refused tries again later, as any program does that is started again and again.
    await clock.advance(plan.downtimeMs() + (ending === "refused" ? 10_000 : 0));
  }
  witness.problems.push(`the runs have not ended after ${maxProcesses} processes`, ...witness.reasons);
  return "done";
}

/** A last process, in which nothing goes wrong, tells what became of everything. */
async function lookBack(world: World): Promise<void> {
  const { clock, disk, plan, witness } = world;
  disk.makeRoom();
  plan.end();
  const process = new SimulatedProcess(world, maxProcesses);
  const ending = await inTime(process.live(), world);
  if (ending !== "done") {
    witness.problems.push(`nothing went wrong, and the last process ends ${ending}`, ...witness.reasons.slice(-1));
  }
  if (witness.problems.length > 0) return;
  const runtime = await process.runtime;
  const expected = interpret(world.randomCase, rules);
  witness.compareCalls();
  for (const subject of witness.subjects) {
    const trace = await clock.until(runtime.getRun(subject.runId ?? "").trace());
    const told = readEvents(subject.events);
    witness.problems.push(...told.problems);
    if (subject.state === "cancelled") continue;
    const run = await clock.until(recordOf(withoutLostAttempts(trace, told.lostAttempts), runtime));
    const found = { run, calls: witness.callsOf(subject) };
    witness.problems.push(
      ...difference("the account", print(found).split("\n"), print(expected).split("\n")),
      ...difference("the events", told.events, expectedEvents(expected.run)),
    );
  }
  await clock.until(runtime.close());
  const owner = { id: "who comes last", identity: "", heartbeatMs: clock.now() };
  await world.store.enter(owner);
  const owners = await world.store.owners();
  const left = await world.store.claim(
    owner.id,
    owners.map(({ id }) => id),
  );
  if (left.length > 0) witness.problems.push(`all runs have ended, and ${left.join(" and ")} can be claimed`);
}

/** @throws Error when somebody waits for what never happens */
async function inTime<Value>(promise: Promise<Value>, { clock, witness }: World): Promise<Value> {
  let cancel = (): void => {};
  const silence = new Promise<never>((_resolve, reject) => {
    const listen = (seenBefore: number, count: number): void => {
      const { seenCount } = witness;
      if (seenCount === seenBefore) reject(new Error("somebody waits for ever"));
      if (count === longestLife) reject(new Error("much happens, and it never ends"));
      cancel = clock.after(longestSilenceMs, () => listen(seenCount, count + 1));
    };
    listen(-1, 0);
  });
  try {
    return await clock.until(Promise.race([promise, silence]));
  } finally {
    cancel();
  }
}

/** The trace as it would be if no process had ended in the middle of an attempt. */
function withoutLostAttempts(trace: RunTrace, lost: ReadonlyMap<string, number>): RunTrace {
  const { runId } = trace.run;
  return {
    ...trace,
    steps: trace.steps.map((step) => ({
      ...step,
      attempt: step.attempt - (lost.get(placeOf({ ...step, runId })) ?? 0),
    })),
    subRuns: trace.subRuns.map((subRun) => withoutLostAttempts(subRun, lost)),
  };
}

function difference(what: string, found: readonly string[], expected: readonly string[]): string[] {
  const line = found.findIndex((text, index) => text !== expected[index]);
  if (line === -1 && found.length === expected.length) return [];
  const from = line === -1 ? found.length : line;
  const around = (lines: readonly string[]): string => lines.slice(Math.max(0, from - 6), from + 3).join("\n");
  return [`${what} of the run:\n${around(found)}\nand undisturbed:\n${around(expected)}`];
}
