import { OwnershipLostError } from "../ownership-lost-error.ts";
import type { RunBackend } from "../run-backend.ts";
import {
  begin,
  checkEntries,
  checkEqual,
  checkRefused,
  entered,
  entriesOf,
  newRunId,
  recordOf,
  write,
} from "./run-helpers.ts";
import type { StorageCaseDefinition } from "./storage-case.ts";

/** Asks for this owner's writes to be refused, and for nothing of them to be kept. */
async function checkFenced(runs: RunBackend, ownerId: string, rootRunId: string): Promise<void> {
  const before = (await runs.readJournal(rootRunId))?.entries ?? [];
  const entries = entriesOf(rootRunId, before.length, "by somebody else");
  const records = [recordOf(newRunId())];
  await checkRefused(() => write(runs, ownerId, { entries, records }), OwnershipLostError, `${ownerId} writes`);
  await checkEntries(runs, rootRunId, before);
  checkEqual(await runs.findRun(records[0]?.runId ?? ""), undefined, "a record that was refused");
}

async function ownerOf(runs: RunBackend, rootRunId: string): Promise<string | undefined> {
  return (await runs.readJournal(rootRunId))?.ownerId;
}

/** Who executes which tree: one at a time. */
export const ownershipCases: readonly StorageCaseDefinition[] = [
  {
    topic: "ownership",
    name: "owners are known from entering to leaving, with their last sign of life",
    async run(open) {
      const runs = await entered(await open(), "one", "two");
      await runs.enter({ id: "three", identity: '{"pid":3}', heartbeatMs: 3 });
      await runs.heartbeat("three", 9_007_199_254_740_991);
      await runs.enter({ id: "two", identity: '{"pid":2}', heartbeatMs: 2 });
      await runs.leave("one");
      await runs.leave("nobody");
      const known = [...(await runs.owners())].sort((one, other) => (one.id < other.id ? -1 : 1));
      const expected = [
        { id: "three", identity: '{"pid":3}', heartbeatMs: 9_007_199_254_740_991 },
        { id: "two", identity: '{"pid":2}', heartbeatMs: 2 },
      ];
      checkEqual(known, expected, "who has entered and not left");
    },
  },
  {
    topic: "ownership",
    name: "who has not entered, or has left, writes nothing and says no sign of life",
    async run(open) {
      const runs = await entered(await open(), "me", "left");
      const rootRunId = await begin(runs, "left", "0");
      await runs.leave("left");
      for (const ownerId of ["left", "never entered"]) {
        await checkFenced(runs, ownerId, rootRunId);
        await checkRefused(() => begin(runs, ownerId), OwnershipLostError, `${ownerId} begins a tree`);
        await checkRefused(() => runs.heartbeat(ownerId, 2), OwnershipLostError, `${ownerId} says that it lives`);
        await checkRefused(() => runs.claim(ownerId, []), OwnershipLostError, `${ownerId} claims`);
      }
      checkEqual(await runs.claim("me", []), [rootRunId], "the tree is still there to be claimed");
    },
  },
  {
    topic: "ownership",
    name: "a tree belongs to who began it, and others do not write it",
    async run(open) {
      const runs = await entered(await open(), "me", "other");
      const rootRunId = await begin(runs, "me", "0");
      checkEqual(await ownerOf(runs, rootRunId), "me", "whose the tree is");
      await checkFenced(runs, "other", rootRunId);
      await write(runs, "me", { entries: entriesOf(rootRunId, 1, "1") });
      await checkEntries(runs, rootRunId, ["0", "1"]);
    },
  },
  {
    topic: "ownership",
    name: "what nobody owns and has not ended is claimed, the oldest first; nothing else",
    async run(open) {
      const runs = await entered(await open(), "me", "left", "living");
      const ended = await begin(runs, "left", "0");
      const left = [await begin(runs, "left"), await begin(runs, "left"), await begin(runs, "left")];
      await begin(runs, "living");
      await begin(runs, "me");
      await write(runs, "left", { ended: [ended] });
      await runs.leave("left");
      checkEqual(await ownerOf(runs, left[0] ?? ""), undefined, "whose a tree is that was left");
      checkEqual(await runs.claim("me", []), left, "what is claimed");
      checkEqual(await ownerOf(runs, left[0] ?? ""), "me", "whose it is then");
      checkEqual(await runs.claim("me", []), [], "what is claimed again");
      checkEqual((await runs.readJournal(ended))?.ended, true, "the tree that has ended");
    },
  },
  {
    topic: "ownership",
    name: "what the dead owned is taken over, goes on in order, and they write nothing more",
    async run(open) {
      const runs = await entered(await open(), "me", "dead", "living");
      const [rootRunId, living] = [await begin(runs, "dead", "0", "1"), await begin(runs, "living")];
      checkEqual(await runs.claim("me", ["dead", "unknown", "me"]), [rootRunId], "what is taken over");
      checkEqual((await runs.owners()).map(({ id }) => id).sort(), ["living", "me"], "who is left");
      await checkFenced(runs, "dead", rootRunId);
      await checkRefused(() => begin(runs, "dead"), OwnershipLostError, "the dead begin a tree");
      await checkRefused(() => runs.heartbeat("dead", 2), OwnershipLostError, "the dead say that they live");
      await write(runs, "me", { entries: entriesOf(rootRunId, 2, "2") });
      await checkEntries(runs, rootRunId, ["0", "1", "2"]);
      checkEqual(await ownerOf(runs, living), "living", "whose a tree of the living is");
    },
  },
  {
    topic: "ownership",
    name: "who was taken for dead and enters again does not own what it did",
    async run(open) {
      const runs = await entered(await open(), "me", "suspended");
      const rootRunId = await begin(runs, "suspended", "0");
      await runs.claim("me", ["suspended"]);
      await runs.enter({ id: "suspended", identity: "{}", heartbeatMs: 2 });
      await checkFenced(runs, "suspended", rootRunId);
      await checkEntries(runs, await begin(runs, "suspended", "new"), ["new"]);
      checkEqual(await ownerOf(runs, rootRunId), "me", "whose the tree is");
    },
  },
  {
    topic: "ownership",
    name: "of many who claim at once, each tree is given to one",
    async run(open) {
      const claimants = ["a", "b", "c", "d"];
      const runs = await entered(await open(), "left", "dead", ...claimants);
      const roots: string[] = [];
      for (let index = 0; index < 40; index += 1) roots.push(await begin(runs, index % 2 === 0 ? "left" : "dead"));
      await runs.leave("left");
      const given = await Promise.all(claimants.map((id) => runs.claim(id, ["dead"])));
      checkEqual(given.flat().sort(), roots.sort(), "all that was given");
      for (const [index, id] of claimants.entries()) {
        for (const rootRunId of given[index] ?? []) checkEqual(await ownerOf(runs, rootRunId), id, "whose it is");
      }
    },
  },
];
