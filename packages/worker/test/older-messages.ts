import type { JsonValue } from "@stepflow/core";

/** A message of a generation before 0.10, and what the contract of 0.11 makes of it. */
interface OlderMessage {
  readonly versions: string;
  readonly method: string;
  /** `unknown`: the contract has no such method. Otherwise the place of what does not fit, or undefined when all does. */
  readonly params: readonly [value: JsonValue, place: "unknown" | string | undefined];
  readonly result?: readonly [value: JsonValue, place: "unknown" | string | undefined];
}

const runId = "0197a3c2-5b0c-7000-8000-000000000001";
const id = "460c60f924419c1a81bdc66d0e3d99661b6a607221a504c0753d9dc4a7a60350";
const ids = { step_id: "s", run_id: runId, flow_id: id };
const observability = ids;
const success: JsonValue = { outcome: "success", result: 1 };
const details = {
  batch_id: runId,
  flow_id: id,
  total_runs: 1,
  status: "completed",
  created_at: "2025-10-01T00:00:00Z",
  completed_runs: 1,
  running_runs: 0,
  failed_runs: 0,
  cancelled_runs: 0,
  paused_runs: 0,
};

/** Every method of every generation before 0.10, so that nobody takes one for current. */
export const olderMessages: readonly OlderMessage[] = [
  {
    versions: "0.1",
    method: "initialize",
    params: [{ runtime_protocol_version: 1 }, "$"],
    result: [{ server_protocol_version: 1 }, "$"],
  },
  { versions: "0.1", method: "list_components", params: [{}, "unknown"], result: [{ components: [] }, "unknown"] },
  {
    versions: "0.1",
    method: "component_info",
    params: [{ component: "/a" }, "unknown"],
    result: [{ info: {} }, "unknown"],
  },
  {
    versions: "0.1",
    method: "component_execute",
    params: [{ component: "/a", input: 1 }, "unknown"],
    result: [{ output: 1 }, "unknown"],
  },
  { versions: "0.1", method: "get_blob", params: [{ blob_id: id }, "unknown"], result: [{ data: 1 }, "unknown"] },
  { versions: "0.1", method: "put_blob", params: [{ data: 1 }, "unknown"], result: [{ blob_id: id }, "unknown"] },
  {
    versions: "0.2.0",
    method: "initialize",
    params: [{ runtime_protocol_version: 1, protocol_prefix: "" }, "$"],
    result: [{ server_protocol_version: 1 }, "$"],
  },
  {
    versions: "0.2.1-0.9",
    method: "initialize",
    params: [{ runtime_protocol_version: 1 }, "$"],
    // What a worker of this SDK answers, to be understood by all of them: either casing, unknown keys are ignored.
    result: [{ server_protocol_version: 1, serverProtocolVersion: 1 }, undefined],
  },
  { versions: "0.2-0.9", method: "initialized", params: [{}, undefined] },
  { versions: "0.2-0.9", method: "components/list", params: [{}, undefined], result: [{ components: [] }, undefined] },
  {
    versions: "0.2-0.9",
    method: "components/info",
    params: [{ component: "/a" }, undefined],
    result: [{ info: { component: "/a" } }, undefined],
  },
  {
    versions: "0.2",
    method: "components/execute",
    params: [{ component: "/a", input: 1 }, "$"],
    result: [{ output: 1 }, undefined],
  },
  {
    versions: "0.3",
    method: "components/execute",
    params: [{ component: "/a", input: 1, ...ids }, "$"],
    result: [{ output: 1 }, undefined],
  },
  {
    versions: "0.4-0.6",
    method: "components/execute",
    params: [{ component: "/a", input: 1, attempt: 1, ...ids }, "$"],
    result: [{ output: { outcome: "skipped", reason: "not today" } }, undefined],
  },
  {
    versions: "0.7-0.9",
    method: "components/execute",
    params: [{ component: "/a", input: 1, attempt: 1, observability }, undefined],
    result: [{ output: 1 }, undefined],
  },
  {
    versions: "0.9",
    method: "components/infer_schema",
    params: [{ component: "/a", input_schema: {} }, undefined],
    result: [{ output_schema: {} }, undefined],
  },
  { versions: "0.2", method: "blobs/put", params: [{ data: 1 }, "unknown"], result: [{ blob_id: id }, "unknown"] },
  {
    versions: "0.3-0.9",
    method: "blobs/put",
    params: [{ data: 1, blob_type: "data", observability }, "unknown"],
    result: [{ blob_id: id }, "unknown"],
  },
  { versions: "0.2", method: "blobs/get", params: [{ blob_id: id }, "unknown"], result: [{ data: 1 }, "unknown"] },
  {
    versions: "0.3-0.9",
    method: "blobs/get",
    params: [{ blob_id: id, observability }, "unknown"],
    result: [{ data: 1, blob_type: "data" }, "unknown"],
  },
  {
    versions: "0.2",
    method: "flows/evaluate",
    params: [{ flow: {}, input: 1 }, "unknown"],
    result: [{ result: success }, "unknown"],
  },
  {
    versions: "0.3-0.8",
    method: "flows/evaluate",
    params: [{ flow_id: id, input: 1, overrides: { steps: {} }, observability }, "unknown"],
    result: [{ result: success }, "unknown"],
  },
  {
    versions: "0.3-0.8",
    method: "flows/get_metadata",
    params: [{ flow_id: id, step_id: "s" }, "unknown"],
    result: [{ flow_metadata: {}, step_metadata: {} }, "unknown"],
  },
  {
    versions: "0.5-0.8",
    method: "flows/submit_batch",
    params: [{ flow_id: id, inputs: [1], max_concurrency: 2 }, "unknown"],
    result: [{ batch_id: runId, total_runs: 1 }, "unknown"],
  },
  {
    versions: "0.5-0.8",
    method: "flows/get_batch",
    params: [{ batch_id: runId, wait: true, include_results: true }, "unknown"],
    result: [{ details, outputs: [{ batch_input_index: 0, status: "completed", result: success }] }, "unknown"],
  },
  {
    versions: "0.9",
    method: "runs/submit",
    params: [{ flowId: id, inputs: [1], wait: true }, "$"],
    result: [
      {
        runId,
        flowId: id,
        status: "completed",
        items: { total: 1, completed: 1, running: 0, failed: 0, cancelled: 0 },
        createdAt: "2026-01-28T00:00:00Z",
      },
      undefined,
    ],
  },
  { versions: "0.9", method: "runs/get", params: [{ runId, wait: true, includeResults: true }, undefined] },
];
