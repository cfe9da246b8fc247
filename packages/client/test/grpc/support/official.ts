import type { MessageInitShape } from "@bufbuild/protobuf";
import { type Timestamp, timestampFromDate } from "@bufbuild/protobuf/wkt";
import { ExecutionStatus } from "../../../src/generated/proto/common_pb.ts";
import { HealthCheckResponseSchema } from "../../../src/generated/proto/health_pb.ts";
import { GetRunResponseSchema, type RunSummarySchema } from "../../../src/generated/proto/runs_pb.ts";
import { type ScriptedCall, type ScriptedServer, startScripted } from "./scripted-server.ts";

export const runId: string = "0197a3c2-5b0c-7000-8000-000000000001";
export const flowId: string = "0".repeat(64);
const createdAt: Timestamp = timestampFromDate(new Date("2026-11-21T15:21:02.005Z"));

/** What a scripted 0.13 server says of its one run. */
export function summary(
  status: ExecutionStatus = ExecutionStatus.COMPLETED,
  total = 1,
): MessageInitShape<typeof RunSummarySchema> {
  const items = { total, completed: total, running: 0, failed: 0, cancelled: 0 };
  return { runId, flowId, flowName: "scripted", status, items, createdAt, rootRunId: runId, createdAtSeqno: 7n };
}

/** A server of 0.13 that knows one run; the script answers what is not said here. */
export function startOfficial(answer: (call: ScriptedCall) => void): Promise<ScriptedServer> {
  return startScripted((call) => {
    if (call.rpc !== "HealthService/HealthCheck") return answer(call);
    call.send(HealthCheckResponseSchema, { status: "healthy", timestamp: createdAt, build: { gitVersion: "dd82fa7" } });
    call.end();
  });
}

/** Answers a question about the run. */
export function tellRun(call: ScriptedCall): void {
  call.send(GetRunResponseSchema, { summary: summary() });
  call.end();
}
