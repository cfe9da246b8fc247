import type { RunStatus } from "@stepflow/core";

/**
 * Keeps runs: their journals, who executes them, and what lists of them show.
 *
 * A tree of runs is one journal, under the id of its root. What an entry says is not a backend's concern; that it is kept
 * whole, in order, and as safely as `durability` asks, is. `storageContract` of `@stepflow/runtime/testing` says the rest.
 *
 * Every call rejects, or throws, a StorageError when the store cannot be read or written; nothing of what it was asked
 * for has then been kept.
 */
export interface RunBackend {
  /**
   * Keeps a group, as a whole or not at all; answers when it is as safe as `group.durability` asks. Called for one group at
   * a time, and hot: a backend that writes at once answers nothing rather than a promise.
   *
   * @throws OwnershipLostError when `group.owner` has not entered, or others took over what it owned
   */
  write(group: RunGroup): Promise<void> | void;
  /** The journal of a tree; `undefined` when there is none. */
  readJournal(rootRunId: string): Promise<StoredJournal | undefined>;

  /** Whoever writes enters first. */
  enter(owner: RunOwner): Promise<void>;
  /** @throws OwnershipLostError as {@link RunBackend.write} does */
  heartbeat(ownerId: string, timeMs: number): Promise<void>;
  /** All who have entered and not left. */
  owners(): Promise<readonly RunOwner[]>;
  /**
   * Gives `ownerId` the trees that have not ended and belong to nobody, or to one of `deadOwnerIds`, who thereby leave.
   * At once: no tree is ever given to two.
   *
   * @returns the root of each, the oldest first
   */
  claim(ownerId: string, deadOwnerIds: readonly string[]): Promise<readonly string[]>;
  /** Its trees that have not ended belong to nobody from now on. Does nothing when it has not entered. */
  leave(ownerId: string): Promise<void>;

  /**
   * Takes an idempotency key for a run that is about to begin.
   *
   * @returns what the key was taken for before, and then takes nothing; else `undefined`
   */
  reserve(key: string, reservation: Reservation): Promise<Reservation | undefined>;

  findRun(runId: string): Promise<RunRecord | undefined>;
  /** Newest first: by descending id. */
  listRuns(query: RunQuery): Promise<readonly RunRecord[]>;
  /** Roots of trees that ended before `beforeMs`, the oldest end first, and not more than `limit`. */
  endedBefore(beforeMs: number, limit: number): Promise<readonly string[]>;
  /** Removes trees with everything that is kept of them alone, reservations included. Unknown ids are passed over. */
  deleteTrees(rootRunIds: readonly string[]): Promise<void>;
}

/** What is written together. */
export interface RunGroup {
  readonly ownerId: string;
  /** What survives once it is written: the end of the `process`, or also a loss of `power`. */
  readonly durability: "process" | "power";
  /** Roots of trees that begin, before any of their entries. They belong to `ownerId`. */
  readonly begun: readonly string[];
  readonly entries: readonly JournalEntry[];
  /** Large values that entries refer to. The same value may come again, also from other trees; it is kept once. */
  readonly values: readonly JournalValue[];
  /** Roots of trees that have ended: they belong to nobody, and nobody claims them or writes entries of theirs any more. */
  readonly ended: readonly string[];
  /** Roots of trees whose entries so far are to be put together, so that they take less room and are read at once. */
  readonly compact: readonly string[];
  /**
   * What lists of runs show, each in the place of what was kept under its id before. Ids, flow and time of creation of a run
   * never change.
   */
  readonly records: readonly RunRecord[];
}

/** A part of the journal of one tree. */
export interface JournalEntry {
  readonly rootRunId: string;
  /** Counts the entries of its tree from 0. One that is not the next is refused with its group. */
  readonly sequence: bigint;
  /** JSON as `JSON.stringify` writes it: without line feeds, NULs, or halves of surrogate pairs. */
  readonly data: string;
}

/** A value that a tree refers to. It is kept as long as any tree that refers to it. */
export interface JournalValue {
  readonly rootRunId: string;
  /** The SHA-256 of `text` in UTF-8, in 64 hexadecimal digits of lower case. */
  readonly id: string;
  /** Without NULs or halves of surrogate pairs, as JSON is. */
  readonly text: string;
}

/** What is kept of a tree. */
export interface StoredJournal {
  /** `data` of every entry, in order. */
  readonly entries: readonly string[];
  /** Text by id, of every value that the tree refers to. */
  readonly values: ReadonlyMap<string, string>;
  readonly ended: boolean;
  /** Whose it is; `undefined` when it is nobody's. */
  readonly ownerId: string | undefined;
}

/** Somebody who writes. What the fields mean, other than `id`, is not a backend's concern. */
export interface RunOwner {
  readonly id: string;
  /** What tells whether it still lives, as JSON. */
  readonly identity: string;
  /** When it last said that it lives, in ms since the epoch. */
  readonly heartbeatMs: number;
}

/** What an idempotency key stands for. */
export interface Reservation {
  readonly runId: string;
  /** Tells what was asked for from anything else. */
  readonly fingerprint: string;
}

/** What lists of runs show of a run. */
export interface RunRecord {
  /** A UUID of version 7, so that ids sort by time. */
  readonly runId: string;
  readonly rootRunId: string;
  readonly parentRunId: string | undefined;
  readonly flowId: string;
  readonly flowName: string | undefined;
  readonly status: RunStatus;
  readonly itemCount: number;
  readonly completedCount: number;
  readonly failedCount: number;
  /** In ms since the epoch. */
  readonly createdMs: number;
  readonly endedMs: number | undefined;
}

/** Which runs to list. Every condition that is given counts. */
export interface RunQuery {
  readonly status?: RunStatus;
  readonly flowName?: string;
  readonly rootRunId?: string;
  readonly parentRunId?: string;
  readonly roots?: "only";
  /** Only runs with smaller ids: those that come behind this one. */
  readonly after?: string;
  /** At most so many. */
  readonly limit: number;
}
