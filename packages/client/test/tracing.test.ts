import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { traceRequests } from "../src/index.ts";
import { openClient } from "./support/clients.ts";
import { healthOf } from "./support/health.ts";
import { sendJson, startServer } from "./support/start-server.ts";

const exporter = new InMemorySpanExporter();
beforeAll(() => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});
beforeEach(() => exporter.reset());
afterAll(() => {
  trace.disable();
  context.disable();
  propagation.disable();
});

it("makes a span of every attempt, below the active one, and hands it on as traceparent", async () => {
  const answers = [503, 200];
  const server = await startServer((_request, response) =>
    sendJson(response, answers.shift() ?? 200, healthOf.stepflow),
  );
  const client = openClient(server.url, { middleware: [traceRequests()], apiKey: "secret" });
  const parent = trace.getTracer("test").startSpan("parent");
  await context.with(trace.setSpan(context.active(), parent), () => client.health());
  const [failed, succeeded] = exporter.getFinishedSpans();
  expect(failed).toMatchObject({
    name: "stepflow health",
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.ERROR },
  });
  expect(failed?.attributes["http.response.status_code"]).toBe(503);
  expect(succeeded?.attributes).toEqual({
    "http.request.method": "GET",
    "server.address": new URL(server.url).host,
    "url.path": "/api/v1/health",
    "http.request.resend_count": 1,
    "http.response.status_code": 200,
  });
  for (const [index, span] of [failed, succeeded].entries()) {
    const { traceId, spanId } = span?.spanContext() ?? {};
    expect(span?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
    expect(server.seen[index]?.headers.traceparent).toBe(`00-${traceId}-${spanId}-01`);
  }
});

it("marks the span of an attempt without an answer, and sends no traceparent where nothing traces", async () => {
  const server = await startServer((_request, _response, socket) => void socket.destroy());
  const client = openClient(server.url, { middleware: [traceRequests()], retry: { limit: 0 } });
  await expect(client.health()).rejects.toThrow("CONNECTION");
  expect(exporter.getFinishedSpans()[0]?.status.code).toBe(SpanStatusCode.ERROR);
  trace.disable();
  await expect(client.health()).rejects.toThrow("CONNECTION");
  expect(server.seen[1]?.headers.traceparent).toBeUndefined();
});
