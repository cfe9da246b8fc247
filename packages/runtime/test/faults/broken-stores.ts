import { OwnershipLostError } from "../../src/storage/ownership-lost-error.ts";
import type { RunBackend, RunGroup } from "../../src/storage/run-backend.ts";

/** A store that does as another does, but for what is given. */
function like(store: RunBackend, wrong: Partial<RunBackend>): RunBackend {
  return {
    write: (group) => store.write(group),
    readJournal: (rootRunId) => store.readJournal(rootRunId),
    enter: (owner) => store.enter(owner),
    heartbeat: (ownerId, timeMs) => store.heartbeat(ownerId, timeMs),
    owners: () => store.owners(),
    claim: (ownerId, deadOwnerIds) => store.claim(ownerId, deadOwnerIds),
    leave: (ownerId) => store.leave(ownerId),
    reserve: (key, reservation) => store.reserve(key, reservation),
    findRun: (runId) => store.findRun(runId),
    listRuns: (query) => store.listRuns(query),
    endedBefore: (beforeMs, limit) => store.endedBefore(beforeMs, limit),
    deleteTrees: (rootRunIds) => store.deleteTrees(rootRunIds),
    ...wrong,
  };
}

/** Stores that break a promise each, by what they do. */
export const brokenStores: Readonly<Record<string, (store: RunBackend) => RunBackend>> = {
  "acknowledges before it keeps": (store) => {
    let pending: RunGroup | undefined;
    const flush = (): void => {
      const group = pending;
      pending = undefined;
      if (group !== undefined) void store.write(group);
    };
    return like(store, {
      write(group) {
        flush();
        pending = group;
      },
      // Others come: what was only promised is gone.
      async enter(owner) {
        pending = undefined;
        await store.enter(owner);
      },
      async findRun(runId) {
        flush();
        return store.findRun(runId);
      },
      async listRuns(query) {
        flush();
        return store.listRuns(query);
      },
    });
  },
  "drops an entry when it is read back": (store) =>
    like(store, {
      async readJournal(rootRunId) {
        const journal = await store.readJournal(rootRunId);
        return journal && { ...journal, entries: journal.entries.slice(0, Math.max(1, journal.entries.length - 1)) };
      },
    }),
  "mixes up two entries": (store) =>
    like(store, {
      async readJournal(rootRunId) {
        const journal = await store.readJournal(rootRunId);
        if (journal === undefined) return undefined;
        const entries = [...journal.entries];
        entries.splice(1, 2, ...entries.slice(1, 3).reverse());
        return { ...journal, entries };
      },
    }),
  "keeps no values apart": (store) => like(store, { write: (group) => store.write({ ...group, values: [] }) }),
  "keeps no records": (store) => like(store, { write: (group) => store.write({ ...group, records: [] }) }),
  "forgets that trees have ended": (store) => like(store, { write: (group) => store.write({ ...group, ended: [] }) }),
  "gives the runs of the living away": (store) =>
    like(store, {
      async claim(ownerId) {
        const others = (await store.owners()).filter(({ id }) => id !== ownerId);
        return store.claim(
          ownerId,
          others.map(({ id }) => id),
        );
      },
    }),
  "tells nobody that others took over": (store) =>
    like(store, {
      async write(group) {
        await withoutOwner(() => store.write(group));
      },
      heartbeat: (ownerId, timeMs) => withoutOwner(() => store.heartbeat(ownerId, timeMs)),
    }),
  "forgets idempotency keys": (store) => like(store, { reserve: async () => undefined }),
  "gives the runs of the dead to nobody": (store) => like(store, { claim: async () => [] }),
};

/** Does as if it had worked when the owner is none any more. */
async function withoutOwner(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof OwnershipLostError)) throw error;
  }
}
