import type { JsonValue } from "@stepflow/core";
import type { Contract } from "../src/index.ts";

type Methods = Contract.MethodTypes;

/** What one side of a method carries: messages that fit, and messages with one fault and the place it is found at. */
interface Samples<Carried> {
  readonly valid: readonly Carried[];
  readonly faulty: readonly (readonly [fault: string, value: JsonValue, place: string])[];
}

/** Every method of generations 0.10 and 0.11. The valid samples are typed by hand-written literals: they check the types too. */
type CurrentMessages = {
  readonly [Method in keyof Methods]: {
    readonly params: Samples<Methods[Method]["params"]>;
    readonly result: Methods[Method]["result"] extends undefined ? undefined : Samples<Methods[Method]["result"]>;
  };
};

const runId = "0197a3c2-5b0c-7000-8000-000000000001";
const flowId = "460c60f924419c1a81bdc66d0e3d99661b6a607221a504c0753d9dc4a7a60350";
const observability = { run_id: runId, flow_id: flowId, step_id: "sum", trace_id: null };
const execution = { component: "/add", input: { a: 1, b: 2 }, attempt: 1, observability };
const items = { total: 1, completed: 1, running: 0, failed: 0, cancelled: 0 };
const run = { runId, flowId, status: "completed", items, createdAt: "2026-03-03T10:00:00+00:00" };
const submission = { flowId, inputs: [{ n: 1 }], subflowKey: "5b0c0197-a3c2-5000-8000-000000000001" };

const runStatus: Samples<Contract.RunStatusProtocol> = {
  valid: [
    run,
    { ...run, flowName: null, completedAt: null, results: null, status: "recoveryfailed" },
    {
      ...run,
      flowName: "sums",
      completedAt: "2026-03-03T10:00:01Z",
      results: [
        { itemIndex: 0, status: "completed", result: { outcome: "success", result: null } },
        {
          itemIndex: 1,
          status: "failed",
          result: { outcome: "failed", error: { code: 8, message: "no", data: null } },
        },
        { itemIndex: 2, status: "recoveryFailed", result: null, completedAt: "2026-03-03T10:00:01.123456789Z" },
      ],
    },
  ],
  faulty: [
    ["the run has no id", { ...run, runId: null }, "$.runId"],
    ["a count is missing", { ...run, items: { total: 1, completed: 1, running: 0, failed: 0 } }, "$.items"],
    ["a count is negative", { ...run, items: { ...items, failed: -1 } }, "$.items.failed"],
    ["an item has an unknown state", { ...run, results: [{ itemIndex: 0, status: "done" }] }, "$.results[0].status"],
    [
      "an item has an outcome of older generations",
      { ...run, results: [{ itemIndex: 0, status: "completed", result: { outcome: "skipped" } }] },
      "$.results[0].result.outcome",
    ],
    [
      "an error has no message",
      { ...run, results: [{ itemIndex: 0, status: "failed", result: { outcome: "failed", error: { code: 1 } } }] },
      "$.results[0].result.error",
    ],
    [
      "an error code is a fraction",
      {
        ...run,
        results: [{ itemIndex: 0, status: "failed", result: { outcome: "failed", error: { code: 1.5, message: "" } } }],
      },
      "$.results[0].result.error.code",
    ],
    [
      "a timestamp is none",
      { ...run, results: [{ itemIndex: 0, status: "completed", completedAt: "yesterday" }] },
      "$.results[0].completedAt",
    ],
  ],
};

export const currentMessages: CurrentMessages = {
  initialize: {
    params: {
      valid: [
        { runtimeProtocolVersion: 1 },
        { runtimeProtocolVersion: 1, observability: null, capabilities: null },
        {
          runtimeProtocolVersion: 1,
          observability: { trace_id: "0af7651916cd43dd8448eb211c80319c", span_id: "b7ad6b7169203331" },
          capabilities: { blobApiUrl: "http://127.0.0.1:7840/api/v1/blobs", blobThreshold: 1048576 },
        },
      ],
      faulty: [
        ["no version", {}, "$"],
        ["a version below 0", { runtimeProtocolVersion: -1 }, "$.runtimeProtocolVersion"],
        ["a version beyond 32 bits", { runtimeProtocolVersion: 2 ** 32 }, "$.runtimeProtocolVersion"],
        [
          "a threshold in words",
          { runtimeProtocolVersion: 1, capabilities: { blobThreshold: "1 MiB" } },
          "$.capabilities.blobThreshold",
        ],
      ],
    },
    result: {
      valid: [{ serverProtocolVersion: 1 }, { serverProtocolVersion: 1, supportsBlobRefs: true }],
      faulty: [
        ["no version", { supportsBlobRefs: true }, "$"],
        ["null where absent is meant", { serverProtocolVersion: 1, supportsBlobRefs: null }, "$.supportsBlobRefs"],
      ],
    },
  },
  initialized: { params: { valid: [{}], faulty: [["no object", [], "$"]] }, result: undefined },
  "components/list": {
    params: { valid: [{}], faulty: [["no object", null, "$"]] },
    result: {
      valid: [
        { components: [] },
        {
          components: [
            { component: "/add" },
            { component: "/b", description: null, input_schema: null, output_schema: {} },
          ],
        },
        { components: [{ component: "/add", description: "Sum", input_schema: { type: "object" } }] },
      ],
      faulty: [
        ["no list", {}, "$"],
        ["a bare name", { components: ["/add"] }, "$.components[0]"],
        ["a component without a name", { components: [{ description: "Sum" }] }, "$.components[0]"],
        [
          "a boolean schema",
          { components: [{ component: "/add", input_schema: true }] },
          "$.components[0].input_schema",
        ],
      ],
    },
  },
  "components/info": {
    params: {
      valid: [{ component: "/add" }],
      faulty: [
        ["no name", {}, "$"],
        ["a number for a name", { component: 1 }, "$.component"],
      ],
    },
    result: {
      valid: [{ info: { component: "/add", output_schema: { type: "integer" } } }],
      faulty: [
        ["the component itself instead of info", { component: "/add" }, "$"],
        ["no name", { info: {} }, "$.info"],
      ],
    },
  },
  "components/execute": {
    params: {
      valid: [execution, { ...execution, input: null, observability: {} }, { ...execution, attempt: 2 ** 32 - 1 }],
      faulty: [
        ["no input", { component: "/add", attempt: 1, observability }, "$"],
        ["no attempt", { component: "/add", input: 1, observability }, "$"],
        ["an attempt that is no whole number", { ...execution, attempt: 1.5 }, "$.attempt"],
        ["no observability", { component: "/add", input: 1, attempt: 1 }, "$"],
        ["null for observability", { ...execution, observability: null }, "$.observability"],
        ["a step id that is no string", { ...execution, observability: { step_id: 3 } }, "$.observability.step_id"],
      ],
    },
    result: {
      valid: [{ output: { sum: 3 } }, { output: null }],
      faulty: [
        ["no output, as JSON.stringify leaves an undefined one", {}, "$"],
        ["the output itself", 3, "$"],
      ],
    },
  },
  "components/infer_schema": {
    params: {
      valid: [{ component: "/add", input_schema: { type: "object" } }],
      faulty: [
        ["no schema", { component: "/add" }, "$"],
        ["null for a schema", { component: "/add", input_schema: null }, "$.input_schema"],
      ],
    },
    result: {
      valid: [{}, { output_schema: null }, { output_schema: { type: "object" } }],
      faulty: [["a schema as text", { output_schema: "{}" }, "$.output_schema"]],
    },
  },
  "runs/submit": {
    params: {
      valid: [
        submission,
        { ...submission, inputs: [], wait: true, timeoutSecs: null, maxConcurrency: 0, overrides: null, observability },
        {
          ...submission,
          overrides: { steps: { a: { $type: "merge_patch", value: { input: null } }, b: { value: null } } },
        },
      ],
      faulty: [
        ["no subflow key, as in 0.9", { flowId, inputs: [] }, "$"],
        ["a subflow key that is no UUID", { ...submission, subflowKey: "first" }, "$.subflowKey"],
        ["one input instead of a list", { ...submission, inputs: { n: 1 } }, "$.inputs"],
        ["wait in words", { ...submission, wait: "yes" }, "$.wait"],
        ["a negative time", { ...submission, timeoutSecs: -1 }, "$.timeoutSecs"],
        ["overrides without steps", { ...submission, overrides: { a: { value: 1 } } }, "$.overrides"],
        ["an override without a value", { ...submission, overrides: { steps: { a: {} } } }, "$.overrides.steps.a"],
        [
          "an unknown kind of patch",
          { ...submission, overrides: { steps: { "a.b": { $type: "replace", value: 1 } } } },
          '$.overrides.steps["a.b"].$type',
        ],
      ],
    },
    result: runStatus,
  },
  "runs/get": {
    params: {
      valid: [
        { runId },
        { runId, wait: true, includeResults: true, resultOrder: "by_completion", timeoutSecs: 5, observability: null },
      ],
      faulty: [
        ["no run", {}, "$"],
        ["an unknown order", { runId, resultOrder: "by_name" }, "$.resultOrder"],
        ["null where absent is meant", { runId, includeResults: null }, "$.includeResults"],
      ],
    },
    result: runStatus,
  },
};
