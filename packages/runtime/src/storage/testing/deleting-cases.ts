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
  write,
} from "./run-helpers.ts";
import type { StorageCaseDefinition } from "./storage-case.ts";
import { checkValues, textValue } from "./value-cases.ts";

/** Removing trees. */
export const deletingCases: readonly StorageCaseDefinition[] = [
  {
    topic: "deleting",
    name: "a tree is deleted with all its runs, and unknown ones are passed over",
    async run(open) {
      const runs = await entered(await open(), "me");
      const [gone, stays] = [await begin(runs, "me", "0"), await begin(runs, "me", "0")];
      const subRun = recordOf(newRunId(), { rootRunId: gone, parentRunId: gone });
      await write(runs, "me", { records: [subRun], ended: [gone, stays] });
      await runs.deleteTrees([newRunId(), gone, "no id"]);
      checkEqual(await runs.readJournal(gone), undefined, "the journal of a deleted tree");
      checkEqual(await runs.findRun(gone), undefined, "a deleted run");
      checkEqual(
        (await runs.listRuns({ limit: 10 })).map(({ runId }) => runId),
        [stays],
        "the runs that are left",
      );
      await checkEntries(runs, stays, ["0"]);
      await runs.deleteTrees([gone]);
    },
  },
  {
    topic: "deleting",
    name: "a value goes with the last tree that refers to it",
    async run(open) {
      const runs = await entered(await open(), "me");
      const roots = [await begin(runs, "me"), await begin(runs, "me"), await begin(runs, "me")] as const;
      const [first, second, third] = roots;
      await write(runs, "me", { values: [textValue(first, "own"), ...roots.map((root) => textValue(root, "shared"))] });
      await runs.deleteTrees([first]);
      await checkValues(runs, second, ["shared"]);
      await runs.deleteTrees([second]);
      await checkValues(runs, third, ["shared"]);
      await runs.deleteTrees([third]);
      const next = await begin(runs, "me");
      await write(runs, "me", { values: [textValue(next, "own"), textValue(next, "shared")] });
      await checkValues(runs, next, ["own", "shared"]);
    },
  },
  {
    topic: "deleting",
    name: "trees that share a value are deleted together",
    async run(open) {
      const runs = await entered(await open(), "me");
      const [one, other, stays] = [await begin(runs, "me"), await begin(runs, "me"), await begin(runs, "me")];
      await write(runs, "me", {
        values: [textValue(one, "shared"), textValue(other, "shared"), textValue(stays, "kept")],
      });
      await runs.deleteTrees([one, other]);
      checkEqual(await runs.readJournal(one), undefined, "the one");
      checkEqual(await runs.readJournal(other), undefined, "the other");
      await checkValues(runs, stays, ["kept"]);
    },
  },
  {
    topic: "deleting",
    name: "an idempotency key is free again when its run is deleted, others stay taken",
    async run(open) {
      const runs = await entered(await open(), "me");
      const [gone, stays] = [await begin(runs, "me"), await begin(runs, "me")];
      await runs.reserve("gone", { runId: gone, fingerprint: "" });
      await runs.reserve("stays", { runId: stays, fingerprint: "" });
      await runs.deleteTrees([gone]);
      const again = { runId: newRunId(), fingerprint: "again" };
      checkEqual(await runs.reserve("gone", again), undefined, "what the key of a deleted run was taken for");
      checkEqual((await runs.reserve("stays", again))?.runId, stays, "what the other key was taken for");
    },
  },
  {
    topic: "deleting",
    name: "a deleted tree is not written, claimed or listed among those that ended",
    async run(open) {
      const runs = await entered(await open(), "me", "left");
      const [gone, left] = [await begin(runs, "me", "0"), await begin(runs, "left")];
      await write(runs, "me", { records: [recordOf(gone, { status: "completed", endedMs: 1 })] });
      await runs.deleteTrees([gone, left]);
      await runs.leave("left");
      const entries = entriesOf(gone, 1, "1");
      await checkRefused(() => write(runs, "me", { entries }), StorageError, "to write a deleted tree");
      checkEqual(await runs.claim("me", []), [], "what is claimed");
      checkEqual(await runs.endedBefore(10, 10), [], "what has ended");
    },
  },
];
