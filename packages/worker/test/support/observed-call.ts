// One call of a component that is logged and traced as the environment says, to the end of everything.
import type { JsonValue } from "@stepflow/core";
import { createWorkerContext } from "../../src/context/create-worker-context.ts";
import { runWithContext } from "../../src/context/current-context.ts";
import { createWorkerLogger } from "../../src/observe/create-worker-logger.ts";
import { tracing } from "../../src/observe/tracing.ts";
import { FakeRuns } from "./fake-runs.ts";
import { MemoryBlobs } from "./memory-blobs.ts";

const logger = await createWorkerLogger();
const call = {
  component: "/sums/add",
  pathParameters: {},
  attempt: 1,
  runId: "the-run",
  flowId: undefined,
  stepId: "the-step",
  traceId: "1".repeat(32),
  spanId: "2".repeat(16),
  signal: new AbortController().signal,
};
const context = createWorkerContext(call, { blobs: new MemoryBlobs(), runs: new FakeRuns() }, logger);
await tracing()({ name: "sums/{*path}", input: null, context }, async (): Promise<JsonValue> => {
  runWithContext(context, () => logger.warn("the line", { count: 3 }));
  return null;
});
await logger.close();
