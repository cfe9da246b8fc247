// A process of the crash matrix: finishes the run that an earlier one was killed in, then begins another and is killed.
import { readFileSync, writeFileSync } from "node:fs";
import { isTerminal, type StepflowContext } from "@stepflow/core";
import { testEnvironment } from "../../../../../conformance/src/check-case.ts";
import { submitCase } from "../../../../../conformance/src/submit-case.ts";
import { TestComponents } from "../../../../../conformance/src/test-components.ts";
import { StepflowRuntime } from "../../../src/index.ts";
import type { StorageBackend } from "../../../src/storage/storage-backend.ts";
import { lineWriter, readLines } from "../json-lines.ts";
import { KillingStorage } from "../killing-storage.ts";
import { openTestStorage } from "../open-test-storage.ts";
import { accountOf } from "./account.ts";
import { type Assignment, type Finished, finishedFile, type Round, type Sighting } from "./assignment.ts";

const [, , file = ""] = process.argv;
const { database, testCase, falseStorage, finish, begin }: Assignment = JSON.parse(readFileSync(file, "utf8"));
let note = lineWriter<Sighting>(finish.log);

process.on("beforeExit", () => {
  console.error("nothing more happens, and the run has not ended");
  process.exit(1);
});
void main().then(() => process.exit());

async function main(): Promise<void> {
  const storage = new KillingStorage(await openTestStorage(database, falseStorage));
  const runtime = await startRuntime(storage);
  writeFileSync(finishedFile(finish), JSON.stringify(await finishRun(runtime, finish)));
  if (begin !== undefined) {
    note = lineWriter(begin.log);
    storage.arm(begin.kill);
    const run = await submitCase(runtime, testCase, begin.key);
    note({ type: "submitted", runId: run.id });
    for await (const event of run.events({ subRuns: "include", results: "include" })) note({ type: "event", event });
  }
  await runtime.close();
  await storage.close();
}

async function startRuntime(storage: StorageBackend): Promise<StepflowRuntime> {
  const components = new TestComponents((context) => countAnsweredCalls(runtime, context));
  components.server.use(async (call, next) => {
    const { runId, stepId, itemIndex = -1, attempt, idempotencyKey = "" } = call.context;
    const execution = { runId, stepId, itemIndex, attempt, idempotencyKey, pid: process.pid };
    note({ type: "called", ...execution });
    try {
      return await next(call);
    } finally {
      note({ type: "returned", ...execution });
    }
  });
  const runtime = await StepflowRuntime.start({
    components: [{ route: "/test", server: components.server }],
    environment: testEnvironment,
    retry: { backoff: { type: "constant", delayMs: 0 } },
    storage,
  });
  return runtime;
}

async function finishRun(runtime: StepflowRuntime, { key, log }: Round): Promise<Finished> {
  // Nobody asks for them: they go on because the file was opened.
  for (const runId of await unfinishedRuns(runtime)) await runtime.getRun(runId).wait();
  const run = await submitCase(runtime, testCase, key);
  const account = await accountOf(run);
  const last = readLines<Sighting>(log).findLast(({ type }) => type === "event");
  const since = last?.type === "event" ? { since: last.event.cursor } : {};
  const eventsAfterLastSeen = [];
  for await (const event of run.events({ ...since, subRuns: "include", results: "include" })) {
    eventsAfterLastSeen.push(event);
  }
  return { account, eventsAfterLastSeen, unfinished: await unfinishedRuns(runtime) };
}

async function unfinishedRuns(runtime: StepflowRuntime): Promise<string[]> {
  const runIds: string[] = [];
  for await (const { runId, status } of runtime.runs.list()) if (!isTerminal(status)) runIds.push(runId);
  return runIds;
}

/**
 * Those whose failure is known, and this one. A call that was under way when its process was killed does not count: when
 * it is made again it is still the same one.
 */
async function countAnsweredCalls(
  runtime: StepflowRuntime,
  { runId, stepId, itemIndex, attempt }: StepflowContext,
): Promise<number> {
  let count = 1;
  for await (const event of runtime.getRun(runId).events()) {
    if (!("stepId" in event) || event.stepId !== stepId || event.itemIndex !== itemIndex) continue;
    if (event.type === "step_retrying") count += 1;
    if (event.type === "step_started" && event.attempt === attempt) break;
  }
  return count;
}
