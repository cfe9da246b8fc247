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

const hostile = [
  "",
  "{}",
  "'; DROP TABLE journal; --",
  '"\\u0000\\n"',
  "имя 文件 🙂",
  "\r\t\u2028",
  "x".repeat(1_000_000),
];

const numbered = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `entry ${from + index}`);

/** Journals of trees: entries in order, groups as a whole. */
export const journalCases: readonly StorageCaseDefinition[] = [
  {
    topic: "journal",
    name: "entries are read in order, as they were written",
    async run(open) {
      const runs = await entered(await open(), "me");
      const rootRunId = await begin(runs, "me", ...hostile);
      await write(runs, "me", { entries: entriesOf(rootRunId, hostile.length, "last") });
      await checkEntries(runs, rootRunId, [...hostile, "last"]);
    },
  },
  {
    topic: "journal",
    name: "a thousand entries, some at a time, are read in order",
    async run(open) {
      const runs = await entered(await open(), "me");
      const rootRunId = await begin(runs, "me");
      for (let from = 0; from < 1_000; from += 40) {
        await write(runs, "me", { entries: entriesOf(rootRunId, from, ...numbered(from, 40)) });
      }
      await checkEntries(runs, rootRunId, numbered(0, 1_000));
    },
  },
  {
    topic: "journal",
    name: "entries of several trees in one group stay apart",
    async run(open) {
      const runs = await entered(await open(), "me");
      const roots = [await begin(runs, "me", "0"), await begin(runs, "me", "0"), await begin(runs, "me", "0")];
      const entries = [1, 2, 3].flatMap((at) => roots.flatMap((id, tree) => entriesOf(id, at, `${tree}.${at}`)));
      await write(runs, "me", { entries });
      for (const [tree, id] of roots.entries())
        await checkEntries(runs, id, ["0", `${tree}.1`, `${tree}.2`, `${tree}.3`]);
    },
  },
  {
    topic: "journal",
    name: "a tree that has begun has a journal without entries, an unknown one has none",
    async run(open) {
      const runs = await entered(await open(), "me");
      await checkEntries(runs, await begin(runs, "me"), []);
      for (const unknown of [newRunId(), "no id"]) {
        checkEqual(await runs.readJournal(unknown), undefined, "the journal of an unknown run");
      }
    },
  },
  {
    topic: "journal",
    name: "entries that are put together are read as before, and others follow them",
    async run(open) {
      const runs = await entered(await open(), "me");
      const [rootRunId, other] = [await begin(runs, "me", "0"), await begin(runs, "me", "other")];
      for (const at of [1, 2, 3, 4]) {
        await write(runs, "me", {
          entries: entriesOf(rootRunId, at, `${at}`),
          compact: at % 2 === 0 ? [rootRunId] : [],
        });
        await checkEntries(runs, rootRunId, ["0", "1", "2", "3", "4"].slice(0, at + 1));
      }
      await write(runs, "me", { ended: [rootRunId], compact: [rootRunId, newRunId()] });
      await checkEntries(runs, rootRunId, ["0", "1", "2", "3", "4"]);
      await checkEntries(runs, other, ["other"]);
    },
  },
  {
    topic: "journal",
    name: "groups that survive a loss of power are kept among those that need not",
    async run(open) {
      const runs = await entered(await open(), "me");
      const rootRunId = await begin(runs, "me");
      for (const at of [0, 1, 2, 3]) {
        await write(runs, "me", {
          durability: at % 2 === 0 ? "power" : "process",
          entries: entriesOf(rootRunId, at, `${at}`),
        });
      }
      await checkEntries(runs, rootRunId, ["0", "1", "2", "3"]);
    },
  },
  {
    topic: "journal",
    name: "of a group that is refused nothing is kept, and the next is kept whole",
    async run(open) {
      const runs = await entered(await open(), "me");
      const rootRunId = await begin(runs, "me", "0");
      const [begun, id] = [newRunId(), "0".repeat(64)];
      const group = {
        begun: [begun],
        values: [{ rootRunId, id, text: "value" }],
        records: [recordOf(begun), recordOf(rootRunId, { status: "failed" })],
        ended: [rootRunId],
      };
      const torn = [...entriesOf(rootRunId, 1, "1"), ...entriesOf(begun, 0, "0"), ...entriesOf(rootRunId, 3, "3")];
      await checkRefused(() => write(runs, "me", { ...group, entries: torn }), StorageError, "a gap");
      const { entries, values, ended } = (await runs.readJournal(rootRunId)) ?? {};
      checkEqual([entries, values?.size, ended], [["0"], 0, false], "the tree is as before");
      checkEqual(await runs.readJournal(begun), undefined, "the tree that was to begin");
      checkEqual(await runs.findRun(begun), undefined, "its record");
      checkEqual((await runs.findRun(rootRunId))?.status, "running", "the record from before");
      const whole = [...entriesOf(rootRunId, 1, "1"), ...entriesOf(begun, 0, "0"), ...entriesOf(rootRunId, 2, "2")];
      await write(runs, "me", { begun: [begun], entries: whole });
      await checkEntries(runs, rootRunId, ["0", "1", "2"]);
      await checkEntries(runs, begun, ["0"]);
    },
  },
  {
    topic: "journal",
    name: "an entry that is not the next one is refused, whatever its number",
    async run(open) {
      const runs = await entered(await open(), "me");
      const rootRunId = await begin(runs, "me", "0", "1");
      // Those behind the first three are the next one to who rounds them, or keeps 32 or 64 of their bits.
      for (const sequence of [0n, 1n, 3n, 2n ** 32n + 2n, 2n ** 53n + 1n, 2n ** 64n - 1n, 2n ** 64n + 2n]) {
        const entries = [{ rootRunId, sequence, data: "wrong" }];
        await checkRefused(() => write(runs, "me", { entries }), StorageError, `entry ${sequence} after entry 1`);
      }
      await write(runs, "me", { entries: entriesOf(rootRunId, 2, "2") });
      await checkEntries(runs, rootRunId, ["0", "1", "2"]);
    },
  },
  {
    topic: "journal",
    name: "a tree begins once",
    async run(open) {
      const runs = await entered(await open(), "me");
      const rootRunId = await begin(runs, "me", "0");
      await checkRefused(() => write(runs, "me", { begun: [rootRunId] }), StorageError, "to begin again");
      await checkEntries(runs, rootRunId, ["0"]);
    },
  },
];
