import { context, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { JsonObject, JsonValue, Logger, StepflowContext } from "@stepflow/core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { FakeRuns, runState, succeeded } from "../../test/support/fake-runs.ts";
import { MemoryBlobs } from "../../test/support/memory-blobs.ts";
import { createWorkerContext } from "../context/create-worker-context.ts";
import { createTestContext } from "../test-context.ts";
import { tracing } from "./tracing.ts";

const exporter = new InMemorySpanExporter();
beforeAll(() => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});
beforeEach(() => exporter.reset());
afterAll(() => {
  trace.disable();
  context.disable();
});

const runs = new FakeRuns(runState("completed", [succeeded(1)]));
const logged: (JsonObject | undefined)[] = [];
const logger: Logger = { debug() {}, info: (_, fields) => logged.push(fields), warn() {}, error() {} };

/** A context whose call came over the wire, below a span of the runtime's if it has one. */
function wireContext(parent: { traceId?: string; spanId?: string } = {}): StepflowContext {
  const { traceId, spanId } = parent;
  const ids = { runId: "0197bbbb-0000-7000-8000-000000000002", flowId: "f", stepId: "s", attempt: 2 };
  const signal = new AbortController().signal;
  const call = { ...ids, component: "/read/a/b", pathParameters: {}, traceId, spanId, signal };
  return createWorkerContext(call, { blobs: new MemoryBlobs(), runs }, logger);
}

async function traced(context: StepflowContext, work: () => Promise<JsonValue>): Promise<JsonValue> {
  return tracing()({ name: "read/{*path}", input: null, context }, work);
}

it("makes a span of a call, with ids and no values, below the runtime's span", async () => {
  const parent = { traceId: "1".repeat(32), spanId: "2".repeat(16) };
  expect(await traced(wireContext(parent), async () => ({ secret: 1 }))).toEqual({ secret: 1 });
  const [span] = exporter.getFinishedSpans();
  expect(span?.name).toBe("component:/read/a/b");
  expect(span?.attributes).toEqual({
    component: "/read/a/b",
    attempt: 2,
    run_id: "0197bbbb-0000-7000-8000-000000000002",
    flow_id: "f",
    step_id: "s",
  });
  expect(span?.spanContext().traceId).toBe(parent.traceId);
  expect(span?.parentSpanContext).toMatchObject({ spanId: parent.spanId, isRemote: true });
});

it("hands its own span on to the runs that the component starts and to its log lines", async () => {
  const callContext = wireContext({ traceId: "1".repeat(32), spanId: "2".repeat(16) });
  await traced(callContext, async () => {
    callContext.logger.info("inside");
    return callContext.evaluateFlow({ flowId: "a".repeat(64) }, 1);
  });
  const span = exporter.getFinishedSpans()[0]?.spanContext();
  const ids = { trace_id: "1".repeat(32), span_id: span?.spanId };
  expect(runs.submitted[0]?.observability).toMatchObject(ids);
  expect(logged[0]).toMatchObject(ids);
});

it("begins a trace where the runtime has none, or one that is none", async () => {
  await traced(wireContext(), async () => null);
  await traced(wireContext({ traceId: "xyz", spanId: "2" }), async () => null);
  await traced(createTestContext(), async () => null);
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ parentSpanContext }) => parentSpanContext)).toEqual([undefined, undefined, undefined]);
  expect(spans[2]?.name).toBe("component:/read/{*path}");
});

it("marks the span of a call that failed, and passes the error on", async () => {
  const error = new Error("no");
  await expect(traced(wireContext(), () => Promise.reject(error))).rejects.toBe(error);
  expect(exporter.getFinishedSpans()[0]?.status).toEqual({ code: SpanStatusCode.ERROR, message: "no" });
});
