import { ConflictError, type JsonObject, type JsonValue, type WorkflowOverrides } from "@stepflow/core";
import type { DurableRuns } from "./durable/durable-runs.ts";
import { textId } from "./durable/tree-journal.ts";
import type { Clock } from "./engine/clock.ts";
import type { RunExecution } from "./engine/run-execution.ts";
import type { RunFinder } from "./run-finder.ts";
import type { Reservation } from "./storage/run-backend.ts";
import { uuidv7 } from "./uuid.ts";

/** What a key stands for, so that it cannot be used for anything else. */
export interface KeyedRequest {
  readonly flowId: string;
  readonly inputs: readonly JsonValue[];
  readonly variables: JsonObject;
  readonly overrides: WorkflowOverrides | undefined;
}

/** Of this many keys it is known what they were used for, of runs that no storage keeps. The oldest go first. */
const keptKeys = 10_000;

/** The pauses after which it is looked whether who took a key has begun its run, in ms; then it has ended before that. */
const looksAfterMs = [10, 50, 250, 1_000];

type StartRun = (runId: string) => RunExecution;

/** Where it is kept what a key stands for: with runs in the store, if it keeps runs, or as long as this process. */
export type KeysKept = "store" | "memory";

/** Starts a run once for each idempotency key: kept with the runs where they are kept, else as long as this process. */
export class IdempotentStarts {
  readonly #finder: RunFinder;
  readonly #clock: Clock;
  readonly #durable: () => DurableRuns | undefined;
  /** By key, of runs that no storage keeps. */
  readonly #reservations = new Map<string, Reservation>();
  /** By key: what is being started. */
  readonly #starting = new Map<string, Promise<RunExecution>>();

  constructor(finder: RunFinder, clock: Clock, durable: () => DurableRuns | undefined) {
    this.#finder = finder;
    this.#clock = clock;
    this.#durable = durable;
  }

  /** @throws ConflictError when the key stands for something else */
  async run(key: string, request: KeyedRequest, start: StartRun, kept: KeysKept): Promise<RunExecution> {
    // Who comes with the same key meanwhile waits until the run has begun.
    const before = this.#starting.get(key);
    const starting = (async () => {
      await before?.catch(() => {});
      return this.#run(key, request, start, kept === "store" ? this.#durable() : undefined);
    })();
    this.#starting.set(key, starting);
    try {
      return await starting;
    } finally {
      if (this.#starting.get(key) === starting) this.#starting.delete(key);
    }
  }

  async #run(
    key: string,
    request: KeyedRequest,
    start: StartRun,
    durable: DurableRuns | undefined,
  ): Promise<RunExecution> {
    const reservation = { runId: uuidv7(this.#clock.now()), fingerprint: fingerprintOf(request) };
    const taken = await (durable?.reserve(key, reservation) ?? this.#reserve(key, reservation));
    if (taken !== undefined && taken.fingerprint !== reservation.fingerprint) {
      const hint = "Use a new key for what is new.";
      const message = `the idempotency key "${key}" was used for another flow or other inputs`;
      throw new ConflictError(message, { runId: taken.runId, hint });
    }
    const known = taken === undefined ? undefined : await this.#begun(taken.runId, durable);
    if (known !== undefined) return known;
    // New; or taken and never begun, since the process that took it ended in between.
    const run = start(taken?.runId ?? reservation.runId);
    await run.tree.written;
    return run;
  }

  /** Another process may have taken the key just now, and begins the run in a moment. */
  async #begun(runId: string, durable: DurableRuns | undefined): Promise<RunExecution | undefined> {
    let known = await this.#finder.findKnown(runId);
    if (known !== undefined || durable === undefined) return known;
    for (const delayMs of looksAfterMs) {
      await new Promise<void>((resolve) => this.#clock.after(delayMs, resolve));
      known = await this.#finder.findKnown(runId);
      if (known !== undefined) break;
    }
    return known;
  }

  #reserve(key: string, reservation: Reservation): Reservation | undefined {
    const taken = this.#reservations.get(key);
    if (taken !== undefined) return taken;
    this.#reservations.set(key, reservation);
    if (this.#reservations.size <= keptKeys) return undefined;
    const [oldest] = this.#reservations.keys();
    if (oldest !== undefined) this.#reservations.delete(oldest);
    return undefined;
  }
}

function fingerprintOf({ flowId, inputs, variables, overrides }: KeyedRequest): string {
  return textId(JSON.stringify([flowId, inputs, variables, overrides ?? null], sorted));
}

/** The same object may come with its fields in another order. */
function sorted(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
