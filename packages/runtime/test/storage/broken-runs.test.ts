import { describe, expect, it } from "vitest";
import { OwnershipLostError } from "../../src/storage/ownership-lost-error.ts";
import type { RunBackend, RunGroup } from "../../src/storage/run-backend.ts";
import type { StorageBackend } from "../../src/storage/storage-backend.ts";
import { storageContract } from "../../src/testing.ts";
import { lastingInMemory } from "../support/lasting-in-memory.ts";

/** What a broken storage of runs does differently; everything else it does as the one in memory. */
interface Breakage {
  readonly name: string;
  /** The case that must notice. */
  readonly noticedBy: string;
  broken(sound: RunBackend): Partial<RunBackend>;
}

/** Writes other groups than it is given. */
function writing(change: (group: RunGroup) => Partial<RunGroup>): Breakage["broken"] {
  return (sound) => ({ write: (group) => sound.write({ ...group, ...change(group) }) });
}

/** Reads other entries than were written. */
function reading(change: (entries: readonly string[]) => readonly string[]): Breakage["broken"] {
  return (sound) => ({
    async readJournal(rootRunId) {
      const journal = await sound.readJournal(rootRunId);
      return journal && { ...journal, entries: change(journal.entries) };
    },
  });
}

const breakages: readonly Breakage[] = [
  {
    name: "loses the last entry of a group",
    noticedBy: "entries are read in order, as they were written",
    broken: writing(({ entries }) => ({ entries: entries.length > 1 ? entries.slice(0, -1) : entries })),
  },
  {
    name: "takes no text for no entry",
    noticedBy: "entries are read in order, as they were written",
    broken: reading((entries) => entries.filter((entry) => entry !== "")),
  },
  {
    name: "sorts entries as text",
    noticedBy: "a thousand entries, some at a time, are read in order",
    broken: reading((entries) =>
      entries
        .map((entry, index) => ({ entry, index: String(index) }))
        .sort((one, other) => (one.index < other.index ? -1 : 1))
        .map(({ entry }) => entry),
    ),
  },
  {
    name: "keeps the sound part of a torn group",
    noticedBy: "of a group that is refused nothing is kept, and the next is kept whole",
    broken: (sound) => ({
      async write(group) {
        const { entries, records, ...rest } = group;
        const nothing = { ...group, begun: [], entries: [], values: [], ended: [], compact: [], records: [] };
        await sound.write({ ...nothing, ...rest, records });
        for (const entry of entries) await sound.write({ ...nothing, entries: [entry] });
      },
    }),
  },
  {
    name: "takes whatever entry comes for the next",
    noticedBy: "an entry that is not the next one is refused, whatever its number",
    broken: (sound) => ({
      async write(group) {
        const next = async (rootRunId: string): Promise<number> =>
          (await sound.readJournal(rootRunId))?.entries.length ?? 0;
        const counts = new Map<string, number>();
        const entries: RunGroup["entries"][number][] = [];
        for (const entry of group.entries) {
          const count = counts.get(entry.rootRunId) ?? (await next(entry.rootRunId));
          entries.push({ ...entry, sequence: BigInt(count) });
          counts.set(entry.rootRunId, count + 1);
        }
        await sound.write({ ...group, entries });
      },
    }),
  },
  {
    name: "keeps 64 bits of a sequence number",
    noticedBy: "an entry that is not the next one is refused, whatever its number",
    broken: writing(({ entries }) => ({
      entries: entries.map((entry) => ({ ...entry, sequence: BigInt.asUintN(64, entry.sequence) })),
    })),
  },
  {
    name: "rounds sequence numbers to those of JavaScript",
    noticedBy: "an entry that is not the next one is refused, whatever its number",
    broken: writing(({ entries }) => ({
      entries: entries.map((entry) => ({ ...entry, sequence: BigInt(Number(entry.sequence) | 0) })),
    })),
  },
  {
    name: "loses the first entry when entries are put together",
    noticedBy: "entries that are put together are read as before, and others follow them",
    broken: losingWhenCompacted,
  },
  {
    name: "has a journal of every run",
    noticedBy: "a tree that has begun has a journal without entries, an unknown one has none",
    broken: (sound) => ({
      readJournal: async (rootRunId) =>
        (await sound.readJournal(rootRunId)) ?? { entries: [], values: new Map(), ended: false, ownerId: undefined },
    }),
  },
  {
    name: "drops groups that are to survive a loss of power",
    noticedBy: "groups that survive a loss of power are kept among those that need not",
    broken: (sound) => ({ write: (group) => (group.durability === "power" ? undefined : sound.write(group)) }),
  },
  {
    name: "begins a tree that is there again",
    noticedBy: "a tree begins once",
    broken: (sound) => ({
      async write(group) {
        for (const rootRunId of group.begun) await sound.deleteTrees([rootRunId]);
        await sound.write(group);
      },
    }),
  },
  {
    name: "cuts values at a million characters",
    noticedBy: "values are read with the tree that refers to them, as they were written",
    broken: writing(({ values }) => ({
      values: values.map((value) => ({ ...value, text: value.text.slice(0, 1_000_000) })),
    })),
  },
  {
    name: "keeps a value for the tree that comes first with it",
    noticedBy: "the same value may come again, in one group, in others, and from other trees",
    broken: (sound) => {
      const known = new Set<string>();
      return writing(({ values }) => ({
        values: values.filter(({ id }) => {
          const isNew = !known.has(id);
          known.add(id);
          return isNew;
        }),
      }))(sound);
    },
  },
  {
    name: "drops a value with the first tree that refers to it",
    noticedBy: "a value goes with the last tree that refers to it",
    broken: droppingSharedValues,
  },
  {
    name: "gives a tree to two who claim at once",
    noticedBy: "of many who claim at once, each tree is given to one",
    broken: claimingTwice,
  },
  {
    name: "claims trees that have ended",
    noticedBy: "what nobody owns and has not ended is claimed, the oldest first; nothing else",
    broken: writing(() => ({ ended: [] })),
  },
  {
    name: "answers claimed trees newest first",
    noticedBy: "what nobody owns and has not ended is claimed, the oldest first; nothing else",
    broken: (sound) => ({ claim: async (...given) => [...(await sound.claim(...given))].reverse() }),
  },
  {
    name: "lets those write whose trees were taken over",
    noticedBy: "what the dead owned is taken over, goes on in order, and they write nothing more",
    broken: unfenced,
  },
  {
    name: "lets anybody write any tree",
    noticedBy: "a tree belongs to who began it, and others do not write it",
    broken: unfenced,
  },
  {
    name: "hands old trees to who enters again",
    noticedBy: "who was taken for dead and enters again does not own what it did",
    broken: (sound) => ({
      async enter(owner) {
        await sound.enter(owner);
        for (const { id } of await sound.owners()) if (id !== owner.id) await sound.claim(owner.id, [id]);
      },
    }),
  },
  {
    name: "keeps owners that have left",
    noticedBy: "owners are known from entering to leaving, with their last sign of life",
    broken: () => ({ leave: async () => {} }),
  },
  {
    name: "ignores signs of life",
    noticedBy: "owners are known from entering to leaving, with their last sign of life",
    broken: () => ({ heartbeat: async () => {} }),
  },
  {
    name: "forgets that a key is taken",
    noticedBy: "a key is taken once, and answers what it was taken for from then on",
    broken: () => ({ reserve: async () => undefined }),
  },
  {
    name: "takes a key for the last who wants it",
    noticedBy: "of many who take a key at once, one has it, and all others are told of that one",
    broken: (sound) => ({
      async reserve(key, reservation) {
        const looked = await sound.reserve(key, reservation);
        await Promise.resolve();
        return looked === undefined ? undefined : reservation;
      },
    }),
  },
  {
    name: "cuts keys at a NUL",
    noticedBy: "any two keys that differ are two, and fingerprints come back as they were given",
    broken: (sound) => ({
      reserve: (key, reservation) => sound.reserve(key.split("\u0000")[0] ?? "", reservation),
    }),
  },
  {
    name: "keeps the keys of deleted runs",
    noticedBy: "an idempotency key is free again when its run is deleted, others stay taken",
    broken: keepingKeys,
  },
  {
    name: "shows a run as it was written first",
    noticedBy: "a run is shown as it was written last, and once",
    broken: (sound) => {
      const known = new Set<string>();
      return writing(({ records }) => ({
        records: records.filter(({ runId }) => {
          const isNew = !known.has(runId);
          known.add(runId);
          return isNew;
        }),
      }))(sound);
    },
  },
  {
    name: "lists the run again that a page ends with",
    noticedBy: "runs are listed newest first, and read on behind the last",
    broken: (sound) => ({
      listRuns: ({ after, ...query }) =>
        sound.listRuns({ ...query, ...(after !== undefined && { after: `${after}0` }) }),
    }),
  },
  {
    name: "ignores a second condition",
    noticedBy: "every condition counts, alone and with others",
    broken: (sound) => ({
      listRuns: ({ status, ...query }) =>
        sound.listRuns(query.flowName === undefined && status !== undefined ? { ...query, status } : query),
    }),
  },
  {
    name: "finds sub-runs by their root alone",
    noticedBy: "every condition counts, alone and with others",
    broken: (sound) => ({
      listRuns: ({ parentRunId, ...query }) =>
        sound.listRuns({ ...query, ...(parentRunId !== undefined && { rootRunId: parentRunId }) }),
    }),
  },
  {
    name: "takes a tree for ended whose root has",
    noticedBy: "roots that ended before a time are listed, the first end first, and never a tree that goes on",
    broken: (sound) => ({
      async endedBefore(beforeMs, limit) {
        const roots = await sound.listRuns({ roots: "only", limit: 1_000 });
        const ended = roots.filter(({ endedMs = beforeMs }) => endedMs < beforeMs);
        ended.sort((one, other) => (one.endedMs ?? 0) - (other.endedMs ?? 0));
        return ended.slice(0, limit).map(({ runId }) => runId);
      },
    }),
  },
  {
    name: "deletes journals and goes on listing their runs",
    noticedBy: "a tree is deleted with all its runs, and unknown ones are passed over",
    broken: goingOnListing,
  },
];

function losingWhenCompacted(sound: RunBackend): Partial<RunBackend> {
  const compacted = new Set<string>();
  return {
    write(group) {
      for (const rootRunId of group.compact) compacted.add(rootRunId);
      return sound.write(group);
    },
    async readJournal(rootRunId) {
      const journal = await sound.readJournal(rootRunId);
      return journal && { ...journal, entries: compacted.has(rootRunId) ? journal.entries.slice(1) : journal.entries };
    },
  };
}

function droppingSharedValues(sound: RunBackend): Partial<RunBackend> {
  const dropped = new Set<string>();
  return {
    async deleteTrees(rootRunIds) {
      for (const rootRunId of rootRunIds) {
        for (const id of (await sound.readJournal(rootRunId))?.values.keys() ?? []) dropped.add(id);
      }
      await sound.deleteTrees(rootRunIds);
    },
    async readJournal(rootRunId) {
      const journal = await sound.readJournal(rootRunId);
      return journal && { ...journal, values: new Map([...journal.values].filter(([id]) => !dropped.has(id))) };
    },
  };
}

function claimingTwice(sound: RunBackend): Partial<RunBackend> {
  let last: Promise<readonly string[]> = Promise.resolve([]);
  return {
    async claim(...given) {
      const before = last;
      last = sound.claim(...given);
      return [...(await before), ...(await last)];
    },
  };
}

/** Writes everything as who owns it. */
function unfenced(sound: RunBackend): Partial<RunBackend> {
  return {
    async write(group) {
      const [touched] = group.entries;
      const ownerId = touched && (await sound.readJournal(touched.rootRunId))?.ownerId;
      try {
        await sound.write(group);
      } catch (error) {
        if (!(error instanceof OwnershipLostError) || ownerId === undefined) throw error;
        await sound.write({ ...group, ownerId });
      }
    },
  };
}

function keepingKeys(sound: RunBackend): Partial<RunBackend> {
  const taken = new Map<string, { readonly runId: string; readonly fingerprint: string }>();
  return {
    async reserve(key, reservation) {
      const before = taken.get(key);
      if (before === undefined) taken.set(key, reservation);
      return before ?? sound.reserve(key, reservation);
    },
  };
}

function goingOnListing(sound: RunBackend): Partial<RunBackend> {
  return {
    async deleteTrees(rootRunIds) {
      const listed = await sound.listRuns({ limit: 1_000 });
      const [owner] = await sound.owners();
      await sound.deleteTrees(rootRunIds);
      const records = listed.filter(({ rootRunId }) => rootRunIds.includes(rootRunId));
      const nothing = { begun: [], entries: [], values: [], ended: [], compact: [] };
      await sound.write({ ...nothing, ownerId: owner?.id ?? "", durability: "process", records });
    },
  };
}

async function violatedBy(broken: Breakage["broken"]): Promise<string[]> {
  const violated: string[] = [];
  const create = async () => {
    const place = lastingInMemory();
    const open = async (): Promise<StorageBackend> => {
      const storage = await place.open();
      return storage.runs === undefined ? storage : { ...storage, runs: altered(storage.runs, broken(storage.runs)) };
    };
    return { ...place, open };
  };
  for (const { name, run } of storageContract({ create, without: ["blobs"] })) {
    await run().catch(() => violated.push(name));
  }
  return violated;
}

/** A backend of which some methods are others. */
function altered(sound: RunBackend, broken: Partial<RunBackend>): RunBackend {
  return new Proxy(sound, { get: (target, name) => Reflect.get(broken, name) ?? Reflect.get(target, name) });
}

describe("the storage contract", () => {
  it("holds for storage of runs that is not broken", async () => {
    expect(await violatedBy(() => ({}))).toEqual([]);
  });

  it.each(breakages)("notices storage of runs that $name", async ({ broken, noticedBy }) => {
    expect(await violatedBy(broken)).toContain(noticedBy);
  });
});
