import type { MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromDate } from "@bufbuild/protobuf/wkt";
import { NotFoundError, type RunEvent, StepflowAbortError } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import { ExecutionStatus } from "../../src/generated/proto/common_pb.ts";
import {
  GetRunEventsRequestSchema,
  GetRunItemsResponseSchema,
  StatusEventSchema,
} from "../../src/generated/proto/runs_pb.ts";
import { grpc } from "../../src/grpc/index.ts";
import { openClient } from "../support/clients.ts";
import { flowId, runId, startOfficial, tellRun } from "./support/official.ts";
import type { ScriptedCall, ScriptedServer } from "./support/scripted-server.ts";

type StatusEvent = MessageInitShape<typeof StatusEventSchema>;

const timestamp = timestampFromDate(new Date("2026-11-21T19:21:02Z"));
const step = (itemIndex: number) => ({ runId, itemIndex, stepIndex: 0, stepId: "ä" });
const two = { kind: { case: "numberValue", value: 2 } } as const;

/** Several of one number, as 0.13 fans out, and numbers beyond 2^32. */
const events: readonly StatusEvent[] = [
  { timestamp, sequenceNumber: 0n, event: { case: "runCreated", value: { runId, flowId, itemCount: 2 } } },
  { timestamp, sequenceNumber: 1n, event: { case: "stepsNeeded", value: { runId, itemIndex: 0, stepIds: ["ä"] } } },
  { timestamp, sequenceNumber: 3n, event: { case: "stepStarted", value: { ...step(0), attempt: 1 } } },
  { timestamp, sequenceNumber: 3n, event: { case: "stepStarted", value: { ...step(1), attempt: 1 } } },
  {
    timestamp,
    sequenceNumber: 5_000_000_000n,
    event: { case: "stepCompleted", value: { ...step(0), status: ExecutionStatus.COMPLETED, result: two } },
  },
  {
    timestamp,
    sequenceNumber: 5_000_000_001n,
    event: { case: "stepCompleted", value: { ...step(1), status: ExecutionStatus.FAILED } },
  },
  {
    timestamp,
    sequenceNumber: 5_000_000_002n,
    event: { case: "runCompleted", value: { runId, status: ExecutionStatus.FAILED } },
  },
];

/** Sends the events from the number on that the call asks for, and no more than `count`; answers whether that was all. */
function sendSome(call: ScriptedCall, count: number): boolean {
  const { since = 0n } = call.read(GetRunEventsRequestSchema);
  const behind = events.filter(({ sequenceNumber = 0n }) => sequenceNumber >= since);
  for (const event of behind.slice(0, count)) call.send(StatusEventSchema, event);
  return count >= behind.length;
}

/** A server that tells everything of one run, and its events as the script says. */
function startTelling(tell: (call: ScriptedCall) => void): Promise<ScriptedServer> {
  return startOfficial((call) => {
    if (call.rpc === "RunsService/GetRunEvents") return tell(call);
    if (call.rpc !== "RunsService/GetRunItems") return tellRun(call);
    const results = [
      { itemIndex: 0, status: ExecutionStatus.COMPLETED, output: two },
      { itemIndex: 1, status: ExecutionStatus.FAILED, errorMessage: "no" },
    ];
    call.send(GetRunItemsResponseSchema, { results });
    call.end();
  });
}

const whole = (call: ScriptedCall): void => {
  sendSome(call, events.length);
  call.end();
};

async function collect(stream: AsyncIterable<RunEvent>): Promise<RunEvent[]> {
  const collected: RunEvent[] = [];
  for await (const event of stream) collected.push(event);
  return collected;
}

function runOf({ url }: ScriptedServer) {
  return openClient(url, { transport: grpc(), retry: { minDelayMs: 0 } }).getRun(runId);
}

describe("events over gRPC", () => {
  it("are those that every server tells", async () => {
    const server = await startTelling(whole);
    const base = { runId, timestamp: "2026-11-21T19:21:02Z" };
    expect(await collect(runOf(server).events({ results: "include", subRuns: "include" }))).toEqual([
      { ...base, type: "run_created", cursor: "0.0", flowId, itemCount: 2 },
      { ...base, type: "step_started", cursor: "3.0", itemIndex: 0, stepId: "ä", attempt: 1 },
      { ...base, type: "step_started", cursor: "3.1", itemIndex: 1, stepId: "ä", attempt: 1 },
      { ...base, type: "step_completed", cursor: "5000000000.0", itemIndex: 0, stepId: "ä", result: 2 },
      { ...base, type: "step_failed", cursor: "5000000001.0", itemIndex: 1, stepId: "ä" },
      {
        ...base,
        type: "item_completed",
        cursor: "5000000002.0",
        itemIndex: 0,
        status: "completed",
        result: { outcome: "success", result: 2 },
      },
      {
        ...base,
        type: "item_completed",
        cursor: "5000000002.1",
        itemIndex: 1,
        status: "failed",
        result: { outcome: "failed", error: { code: -32202, message: "no" } },
      },
      { ...base, type: "run_completed", cursor: "5000000002.2", status: "failed" },
    ]);
    const asked = server.calls.find(({ rpc }) => rpc === "RunsService/GetRunEvents");
    expect(asked?.read(GetRunEventsRequestSchema)).toMatchObject({ runId, includeSubRuns: true, includeResults: true });
  });

  it("go on behind any of them", async () => {
    const server = await startTelling(whole);
    const all = await collect(runOf(server).events());
    for (const [index, { cursor }] of all.slice(0, -1).entries()) {
      expect(await collect(runOf(server).events({ since: cursor })), `behind ${cursor}`).toEqual(all.slice(index + 1));
    }
  });

  it.each([
    ["its call is reset", (call: ScriptedCall) => call.reset()],
    ["its connection drops", (call: ScriptedCall) => call.drop()],
    ["the server fails", (call: ScriptedCall) => call.fail(13, "the journal cannot be read")],
    ["the server ends it", (call: ScriptedCall) => call.end()],
  ])("are each told once, wherever the stream breaks because %s", async (_why, breakOff) => {
    const all = await collect(runOf(await startTelling(whole)).events());
    for (let count = 0; count < events.length; count += 1) {
      let isFirst = true;
      const server = await startTelling((call) => {
        if (!isFirst) return whole(call);
        isFirst = false;
        sendSome(call, count);
        // What was written must reach the client before the break does.
        setImmediate(() => setImmediate(breakOff, call));
      });
      expect(await collect(runOf(server).events()), `broken after ${count} events`).toEqual(all);
    }
  });

  it("of a run that does not exist are not waited for", async () => {
    const server = await startTelling((call) => call.fail(5, "no such run"));
    await expect(collect(runOf(server).events())).rejects.toBeInstanceOf(NotFoundError);
  });

  it("end their call when the loop is left", async () => {
    let closed = (): void => {};
    const closing = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const server = await startTelling((call) => {
      call.stream.on("close", closed);
      sendSome(call, 3);
    });
    for await (const event of runOf(server).events()) if (event.type === "step_started") break;
    await closing;
  });

  it("end with the reader's signal, and with the client", async () => {
    const server = await startTelling((call) => void sendSome(call, 1));
    const controller = new AbortController();
    const asked = () => server.calls.filter(({ rpc }) => rpc === "RunsService/GetRunEvents").length;
    const reading = collect(runOf(server).events({ signal: controller.signal }));
    while (asked() < 1) await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort();
    await reading;
    const client = openClient(server.url, { transport: grpc() });
    const failing = collect(client.getRun(runId).events()).catch((thrown: unknown) => thrown);
    while (asked() < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    await client.close();
    expect(await failing).toBeInstanceOf(StepflowAbortError);
  });
});
