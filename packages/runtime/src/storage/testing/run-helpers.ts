import { uuidv7 } from "../../uuid.ts";
import type { JournalEntry, RunBackend, RunGroup, RunRecord } from "../run-backend.ts";
import type { StorageBackend } from "../storage-backend.ts";
import { check } from "./storage-case.ts";

/** What must reach a reader as it was given, however a store writes it. */
export const hostileTexts: readonly string[] = [
  "",
  " ",
  "a\u0000b",
  "a",
  '"; DROP TABLE runs; --',
  "%_*?[a]",
  "имя 文件 🙂",
  "half a pair: \ud83d",
  "half a pair: \ud83e",
  "long ".repeat(2_000),
];

/** A new id; later ones sort later. */
export function newRunId(): string {
  return uuidv7(Date.now());
}

export function runsOf({ runs }: StorageBackend): RunBackend {
  check(runs !== undefined, "the storage has runs");
  return runs;
}

/** Runs of a storage, and who writes them. */
export async function entered(storage: StorageBackend, ...ownerIds: readonly string[]): Promise<RunBackend> {
  const runs = runsOf(storage);
  for (const id of ownerIds) await runs.enter({ id, identity: "{}", heartbeatMs: 1 });
  return runs;
}

export async function write(runs: RunBackend, ownerId: string, group: Partial<RunGroup>): Promise<void> {
  const nothing = { begun: [], entries: [], values: [], ended: [], compact: [], records: [] };
  await runs.write({ ...nothing, ownerId, durability: "process", ...group });
}

/** Begins a tree with these entries. */
export async function begin(runs: RunBackend, ownerId: string, ...data: readonly string[]): Promise<string> {
  const rootRunId = newRunId();
  await write(runs, ownerId, {
    begun: [rootRunId],
    entries: entriesOf(rootRunId, 0, ...data),
    records: [recordOf(rootRunId)],
  });
  return rootRunId;
}

/** Entries that follow one another. */
export function entriesOf(rootRunId: string, first: number, ...data: readonly string[]): readonly JournalEntry[] {
  return data.map((text, index) => ({ rootRunId, sequence: BigInt(first + index), data: text }));
}

/** What lists show of a run: one that has just begun, unless told otherwise. */
export function recordOf(runId: string, changes: Partial<RunRecord> = {}): RunRecord {
  return {
    runId,
    rootRunId: runId,
    parentRunId: undefined,
    flowId: "f".repeat(64),
    flowName: "flow",
    status: "running",
    itemCount: 3,
    completedCount: 0,
    failedCount: 0,
    createdMs: 1_735_689_600_000,
    endedMs: undefined,
    ...changes,
  };
}

export async function checkEntries(runs: RunBackend, rootRunId: string, expected: readonly string[]): Promise<void> {
  const found = (await runs.readJournal(rootRunId))?.entries;
  checkEqual(found, expected, "the journal has the entries that were written");
}

export function checkEqual(found: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
  check(is === should, `${what}: expected ${shortened(should)}, found ${shortened(is)}`);
}

/** Asks for a call to be refused with this error. */
export async function checkRefused(
  call: () => Promise<unknown>,
  expected: new (...parameters: never[]) => Error,
  what: string,
): Promise<void> {
  // It may also throw at once.
  const outcome = await Promise.resolve()
    .then(call)
    .then(
      () => "an answer",
      (error: unknown) => error,
    );
  check(outcome instanceof expected, `${what}: expected ${expected.name}, found ${String(outcome)}`);
}

function shortened(text: string | undefined): string {
  return text === undefined ? "nothing" : text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
