import { OwnershipLostError } from "../ownership-lost-error.ts";
import { StorageError } from "../storage-error.ts";
import {
  begin,
  checkEntries,
  checkEqual,
  checkRefused,
  entered,
  entriesOf,
  newRunId,
  recordOf,
  runsOf,
  write,
} from "./run-helpers.ts";
import type { StorageCaseDefinition } from "./storage-case.ts";
import { checkValues, textValue } from "./value-cases.ts";

/** Runs when their storage is opened again, by others too, and when it is closed. */
export const runLifetimeCases: readonly StorageCaseDefinition[] = [
  {
    topic: "reopening",
    needs: "journal",
    name: "runs are there when the storage is opened again, and go on",
    async run(open) {
      const first = await open();
      const before = await entered(first, "before");
      const rootRunId = await begin(before, "before", "0", "1");
      const reservation = { runId: rootRunId, fingerprint: "print" };
      await write(before, "before", { values: [textValue(rootRunId, "value")], compact: [rootRunId] });
      await before.reserve("key", reservation);
      await first.close();
      const runs = await entered(await open(), "me");
      checkEqual(await runs.findRun(rootRunId), recordOf(rootRunId), "the record");
      checkEqual(await runs.reserve("key", { runId: newRunId(), fingerprint: "" }), reservation, "the key's run");
      checkEqual((await runs.owners()).map(({ id }) => id).sort(), ["before", "me"], "the owners");
      checkEqual(await runs.claim("me", ["before"]), [rootRunId], "what is claimed");
      await write(runs, "me", { entries: entriesOf(rootRunId, 2, "2"), ended: [rootRunId] });
      await checkEntries(runs, rootRunId, ["0", "1", "2"]);
      await checkValues(runs, rootRunId, ["value"]);
    },
  },
  {
    topic: "reopening",
    needs: "ownership",
    name: "of two that have the same storage open, the one takes over from the other, which then writes nothing",
    async run(open) {
      const dead = await entered(await open(), "dead");
      const me = await entered(await open(), "me");
      const rootRunId = await begin(dead, "dead", "0");
      await write(dead, "dead", { entries: entriesOf(rootRunId, 1, "1") });
      await checkEntries(me, rootRunId, ["0", "1"]);
      checkEqual(await me.claim("me", ["dead"]), [rootRunId], "what is taken over");
      const entries = entriesOf(rootRunId, 2, "by the dead");
      await checkRefused(() => write(dead, "dead", { entries }), OwnershipLostError, "the dead write");
      await write(me, "me", { entries: entriesOf(rootRunId, 2, "2") });
      await checkEntries(dead, rootRunId, ["0", "1", "2"]);
    },
  },
  {
    topic: "reopening",
    needs: "ownership",
    name: "of two that have the same storage open and claim at once, each tree is given to one",
    async run(open) {
      const one = await entered(await open(), "one", "dead");
      const other = await entered(await open(), "other");
      const roots: string[] = [];
      for (let index = 0; index < 20; index += 1) roots.push(await begin(one, "dead"));
      const given = await Promise.all([one.claim("one", ["dead"]), other.claim("other", ["dead"])]);
      checkEqual(given.flat().sort(), roots.sort(), "all that was given");
    },
  },
  {
    topic: "closing",
    needs: "journal",
    name: "a closed storage refuses every call about runs",
    async run(open) {
      const storage = await open();
      const runs = await entered(storage, "me");
      const rootRunId = await begin(runs, "me", "0");
      await storage.close();
      const closed = runsOf(storage);
      const calls: Readonly<Record<string, () => Promise<unknown>>> = {
        write: () => write(closed, "me", { entries: entriesOf(rootRunId, 1, "1") }),
        readJournal: () => closed.readJournal(rootRunId),
        enter: () => closed.enter({ id: "me", identity: "{}", heartbeatMs: 2 }),
        heartbeat: () => closed.heartbeat("me", 2),
        owners: () => closed.owners(),
        claim: () => closed.claim("me", []),
        leave: () => closed.leave("me"),
        reserve: () => closed.reserve("key", { runId: rootRunId, fingerprint: "" }),
        findRun: () => closed.findRun(rootRunId),
        listRuns: () => closed.listRuns({ limit: 1 }),
        endedBefore: () => closed.endedBefore(1, 1),
        deleteTrees: () => closed.deleteTrees([rootRunId]),
      };
      for (const [name, call] of Object.entries(calls)) await checkRefused(call, StorageError, `${name} after closing`);
    },
  },
];
