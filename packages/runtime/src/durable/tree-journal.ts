import { createHash } from "node:crypto";
import type { FlowDefinition } from "@stepflow/core";
import type { CreatedRun, Journal, JournalEvent } from "../engine/journal.ts";
import { encodeEntry, encodeEvent, type ValueSink } from "../engine/journal-codec.ts";
import type { JournalEntry, JournalValue, RunRecord } from "../storage/run-backend.ts";

/** What a run survives once it is acknowledged. */
export type RunDurability = "memory" | "process" | "power";

/** Who writes what journals have gathered. */
export interface GroupCommit {
  /** Writes what the journal has gathered, together with what others have. */
  commit(journal: TreeJournal): Promise<void>;
  /** The text that a flow is kept as. */
  flowText(definition: FlowDefinition): KeptText;
}

export interface KeptText {
  readonly id: string;
  readonly text: string;
}

/** Where a journal stands that another process, or an earlier one, began. */
export interface JournalState {
  readonly entryCount: number;
  /** Of every run of the tree, by `indexInTree`. */
  readonly records: readonly RunRecord[];
}

/** What a tree has to write. */
export interface TreeChanges {
  readonly begins: boolean;
  readonly entry: JournalEntry | undefined;
  readonly values: readonly JournalValue[];
  readonly records: readonly RunRecord[];
  readonly ends: boolean;
  /** How many entries there are once these are written. */
  readonly entryCount: number;
}

/**
 * The journal of one tree of runs: gathers what happens, as text, until it is written.
 *
 * Hot: twice for every step.
 */
export class TreeJournal implements Journal, ValueSink {
  readonly durability: "process" | "power";
  readonly #writer: GroupCommit;
  #rootRunId = "";
  #entryCount: number;
  #begins: boolean;
  #unendedCount: number;
  /** By `indexInTree`. */
  readonly #records: RunRecord[];
  readonly #events: string[] = [];
  #firstMs = 0;
  #lastMs = 0;
  #values: JournalValue[] = [];
  readonly #changedRuns = new Set<number>();
  /** Ids of values that this tree has written. */
  #known: Set<string> | undefined;

  constructor(writer: GroupCommit, durability: "process" | "power", state?: JournalState) {
    this.#writer = writer;
    this.durability = durability;
    this.#begins = state === undefined;
    this.#entryCount = state?.entryCount ?? 0;
    this.#records = [...(state?.records ?? [])];
    this.#rootRunId = this.#records[0]?.runId ?? "";
    this.#unendedCount = this.#records.filter(({ endedMs }) => endedMs === undefined).length;
    // Lists may say that it could not be resumed.
    if (state !== undefined) this.#changedRuns.add(0);
    // Where lists are kept apart from journals, the process before may have ended before it wrote the last of them.
    for (const index of this.#records.keys()) this.#changedRuns.add(index);
  }

  append(event: JournalEvent, timeMs: number): void {
    this.#record(event, timeMs);
    this.#add(event, timeMs);
    if (event.type !== "root_run_created") return;
    this.#add({ type: "tree_durability", durability: this.durability }, timeMs);
  }

  commit(): Promise<void> {
    return this.#writer.commit(this);
  }

  /** Everything that was gathered; from now on it counts as written. */
  takeChanges(): TreeChanges {
    const rootRunId = this.#rootRunId;
    const hasEntry = this.#events.length > 0;
    const entry = hasEntry
      ? { rootRunId, sequence: BigInt(this.#entryCount), data: encodeEntry(this.#firstMs, this.#events) }
      : undefined;
    if (hasEntry) this.#entryCount += 1;
    const changes: TreeChanges = {
      begins: this.#begins,
      entry,
      // Between its beginning and its end most of what a tree writes is one entry.
      values: this.#values.length === 0 ? none : this.#values,
      records: this.#changedRuns.size === 0 ? none : this.#changedRecords(),
      ends: hasEntry && this.#unendedCount === 0,
      entryCount: this.#entryCount,
    };
    this.#begins = false;
    this.#events.length = 0;
    if (this.#values.length > 0) this.#values = [];
    return changes;
  }

  keep(text: string): string {
    return this.#keep({ id: textId(text), text });
  }

  keepFlow(definition: FlowDefinition): string {
    return this.#keep(this.#writer.flowText(definition));
  }

  #changedRecords(): readonly RunRecord[] {
    const records = [...this.#changedRuns].flatMap((index) => this.#records[index] ?? []);
    this.#changedRuns.clear();
    return records;
  }

  #add(event: JournalEvent, timeMs: number): void {
    if (this.#events.length === 0) {
      this.#firstMs = timeMs;
      this.#lastMs = timeMs;
    }
    this.#events.push(encodeEvent(event, timeMs - this.#lastMs, this));
    this.#lastMs = timeMs;
  }

  #keep({ id, text }: KeptText): string {
    this.#known ??= new Set();
    if (this.#known.has(id)) return id;
    this.#known.add(id);
    this.#values.push({ rootRunId: this.#rootRunId, id, text });
    return id;
  }

  #record(event: JournalEvent, timeMs: number): void {
    switch (event.type) {
      case "root_run_created":
        this.#rootRunId = event.runId;
        this.#begin(event, undefined, timeMs);
        break;
      case "sub_run_created":
        this.#begin(event, this.#records[event.runIndex]?.runId, timeMs);
        break;
      case "run_completed": {
        const { status, completedCount, failedCount } = event;
        this.#unendedCount -= 1;
        this.#change(event.runIndex, { status, completedCount, failedCount, endedMs: timeMs });
        break;
      }
      case "tree_paused":
        this.#changeUnended("paused");
        break;
      case "tree_resumed":
        this.#changeUnended("running");
        break;
    }
  }

  #begin({ runId, flowId, plan, inputs }: CreatedRun, parentRunId: string | undefined, createdMs: number): void {
    this.#unendedCount += 1;
    const length = this.#records.push({
      runId,
      rootRunId: this.#rootRunId,
      parentRunId,
      flowId,
      flowName: plan.definition.flow.name,
      // A step that executes when its tree is paused goes on, and may begin runs.
      status: this.#records[0]?.status === "paused" ? "paused" : "running",
      itemCount: inputs.length,
      completedCount: 0,
      failedCount: 0,
      createdMs,
      endedMs: undefined,
    });
    this.#changedRuns.add(length - 1);
  }

  /** A tree is paused as a whole. */
  #changeUnended(status: "running" | "paused"): void {
    for (const [index, { endedMs }] of this.#records.entries())
      if (endedMs === undefined) this.#change(index, { status });
  }

  #change(runIndex: number, change: Partial<RunRecord>): void {
    const record = this.#records[runIndex];
    if (record === undefined) return;
    this.#records[runIndex] = { ...record, ...change };
    this.#changedRuns.add(runIndex);
  }
}

const none: readonly never[] = [];

/** The id of a text: its SHA-256 in UTF-8. */
export function textId(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
