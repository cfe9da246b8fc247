import type { RunStatus } from "@stepflow/core";
import type { RunBackend, RunQuery, RunRecord } from "../run-backend.ts";
import { checkEqual, entered, hostileTexts, newRunId, recordOf, write } from "./run-helpers.ts";
import type { StorageCaseDefinition } from "./storage-case.ts";

/** Writes records of trees that begin with them. */
async function keep(runs: RunBackend, ...records: readonly RunRecord[]): Promise<void> {
  const begun = records.filter(({ parentRunId }) => parentRunId === undefined).map(({ runId }) => runId);
  await write(runs, "me", { begun, records });
}

/** Records of roots that ended at these times; `undefined` of one that has not. */
function endedAt(...times: readonly (number | undefined)[]): readonly RunRecord[] {
  return times.map((endedMs) =>
    recordOf(newRunId(), { endedMs, status: endedMs === undefined ? "running" : "completed" }),
  );
}

/** A root with two sub-runs, of which the second has one of its own; and another root. */
function family(): readonly RunRecord[] {
  const [root, first, second, inner, other] = Array.from({ length: 5 }, newRunId) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return [
    recordOf(root, { flowName: "outer" }),
    recordOf(first, { rootRunId: root, parentRunId: root, status: "completed", completedCount: 3, endedMs: 5 }),
    recordOf(second, { rootRunId: root, parentRunId: root, status: "failed", failedCount: 1, endedMs: 6 }),
    recordOf(inner, { rootRunId: root, parentRunId: second, status: "paused", flowName: undefined }),
    recordOf(other, { flowName: "outer", status: "cancelled", endedMs: 7 }),
  ];
}

/** What lists of runs show. */
export const listCases: readonly StorageCaseDefinition[] = [
  {
    topic: "lists",
    name: "a run is found by its id as it was written, an unknown one is not",
    async run(open) {
      const runs = await entered(await open(), "me");
      const records = family();
      await keep(runs, ...records);
      for (const record of records) checkEqual(await runs.findRun(record.runId), record, "the record");
      for (const unknown of [newRunId(), "", "no id", "' OR 1 --"]) {
        checkEqual(await runs.findRun(unknown), undefined, "an unknown run");
      }
    },
  },
  {
    topic: "lists",
    name: "any flow name is found, and comes back as it was given",
    async run(open) {
      const runs = await entered(await open(), "me");
      const records = hostileTexts.map((flowName) => recordOf(newRunId(), { flowName }));
      await keep(runs, ...records, recordOf(newRunId(), { flowName: undefined }));
      for (const record of records) {
        const { flowName = "" } = record;
        checkEqual(await runs.listRuns({ flowName, limit: 10 }), [record], `runs of ${JSON.stringify(flowName)}`);
      }
    },
  },
  {
    topic: "lists",
    name: "a run is shown as it was written last, and once",
    async run(open) {
      const runs = await entered(await open(), "me");
      const record = recordOf(newRunId());
      await keep(runs, record);
      const last = { ...record, status: "failed", completedCount: 1, failedCount: 2, endedMs: 9 } as const;
      for (const status of ["paused", "running"] as const)
        await write(runs, "me", { records: [{ ...record, status }] });
      await write(runs, "me", { records: [{ ...record, status: "paused" }, last] });
      checkEqual(await runs.listRuns({ limit: 10 }), [last], "all runs");
      checkEqual(await runs.listRuns({ status: "failed", limit: 10 }), [last], "runs that failed");
      checkEqual(await runs.listRuns({ status: "running", limit: 10 }), [], "runs that have not ended");
    },
  },
  {
    topic: "lists",
    name: "runs are listed newest first, and read on behind the last",
    async run(open) {
      const runs = await entered(await open(), "me");
      const records = Array.from({ length: 25 }, () => recordOf(newRunId()));
      for (const record of [...records].sort(() => 0.5 - Math.random())) await keep(runs, record);
      const newestFirst = records.map(({ runId }) => runId).reverse();
      const found: string[] = [];
      for (let after: string | undefined; found.length < 25; after = found.at(-1)) {
        const page = await runs.listRuns({ limit: 10, ...(after !== undefined && { after }) });
        checkEqual(page.length, Math.min(10, 25 - found.length), "how many runs are on a page");
        found.push(...page.map(({ runId }) => runId));
      }
      checkEqual(found, newestFirst, "all runs");
      checkEqual(await runs.listRuns({ limit: 10, after: newestFirst.at(-1) ?? "" }), [], "what is behind the last");
    },
  },
  {
    topic: "lists",
    name: "every condition counts, alone and with others",
    async run(open) {
      const runs = await entered(await open(), "me");
      const records = family();
      await keep(runs, ...records);
      const [root, , second] = records.map(({ runId }) => runId) as [string, string, string];
      const questions: readonly (readonly [Omit<RunQuery, "limit">, readonly number[]])[] = [
        [{}, [4, 3, 2, 1, 0]],
        [{ roots: "only" }, [4, 0]],
        [{ rootRunId: root }, [3, 2, 1, 0]],
        [{ parentRunId: root }, [2, 1]],
        [{ parentRunId: second }, [3]],
        [{ flowName: "outer" }, [4, 0]],
        [{ flowName: "flow", status: "failed" }, [2]],
        [{ flowName: "outer", roots: "only", status: "running" }, [0]],
        [{ rootRunId: root, after: second }, [1, 0]],
        [{ rootRunId: second }, []],
        [{ parentRunId: "no id" }, []],
      ];
      for (const [query, expected] of questions)
        await checkList(
          runs,
          query,
          expected.map((at) => records[at]),
        );
      const statuses: readonly RunStatus[] = ["running", "completed", "failed", "paused", "cancelled"];
      for (const [at, status] of statuses.entries()) await checkList(runs, { status }, [records[at]]);
    },
  },
  {
    topic: "lists",
    name: "roots that ended before a time are listed, the first end first, and never a tree that goes on",
    async run(open) {
      const runs = await entered(await open(), "me");
      const records = endedAt(30, 10, undefined, 20, 40);
      await keep(runs, ...records);
      const [third, first, open1, second, late] = records.map(({ runId }) => runId) as [
        string,
        string,
        string,
        string,
        string,
      ];
      await keep(runs, recordOf(newRunId(), { rootRunId: open1, parentRunId: open1, endedMs: 1, status: "completed" }));
      await write(runs, "me", { ended: [third, first, late] });
      checkEqual(await runs.endedBefore(40, 10), [first, third], "while one that seems to have ended goes on");
      await write(runs, "me", { ended: [second] });
      checkEqual(await runs.endedBefore(40, 10), [first, second, third], "those before 40");
      checkEqual(await runs.endedBefore(40, 2), [first, second], "two of them");
      checkEqual(await runs.endedBefore(10, 10), [], "those before 10");
    },
  },
];

async function checkList(
  runs: RunBackend,
  query: Omit<RunQuery, "limit">,
  expected: readonly (RunRecord | undefined)[],
): Promise<void> {
  checkEqual(await runs.listRuns({ ...query, limit: 10 }), expected, `runs with ${JSON.stringify(query)}`);
}
