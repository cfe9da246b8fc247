import { FlowErrorCode, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import type { StepContext } from "../../engine/step-context.ts";
import type { ComponentServices } from "../component-context.ts";
import { refusal } from "./refusal.ts";
import { getRun, submitRun } from "./run-callbacks.ts";

// Workers up to 0.8 start runs by these methods; later ones never do.

/** These workers wait until a run has ended, and are told nothing before. */
const untilItEndsSecs = 2_000_000;

/** `{ flow_id, input, overrides? }` to `{ result }`. */
export async function evaluateFlow(
  params: JsonValue | undefined,
  step: StepContext,
  services: ComponentServices,
  ended: AbortSignal,
): Promise<JsonObject> {
  const { flow_id: flowId, input, overrides } = fieldsOf(params);
  if (input === undefined) {
    throw refusal(FlowErrorCode.InvalidParams, "params of flows/evaluate: $.input: expected any JSON, found nothing");
  }
  const inputs = [input];
  const status = await submitRun(
    { ...present({ flowId, overrides }), inputs, wait: true, timeoutSecs: untilItEndsSecs },
    step,
    services,
    ended,
  );
  const [item] = isJsonArray(status.results) ? status.results : [];
  return { result: (isJsonObject(item) ? item.result : undefined) ?? cancelled };
}

/** `{ flow_id, inputs, max_concurrency?, overrides? }` to `{ batch_id, total_runs }`. */
export async function submitBatch(
  params: JsonValue | undefined,
  step: StepContext,
  services: ComponentServices,
  ended: AbortSignal,
): Promise<JsonObject> {
  const { flow_id: flowId, inputs, max_concurrency: maxConcurrency, overrides } = fieldsOf(params);
  const given = present({ flowId, inputs, maxConcurrency, overrides });
  const { runId = null } = await submitRun(given, step, services, ended);
  return { batch_id: runId, total_runs: isJsonArray(inputs) ? inputs.length : 0 };
}

/** `{ batch_id, wait?, include_results? }` to `{ details, outputs? }`. */
export async function getBatch(
  params: JsonValue | undefined,
  step: StepContext,
  ended: AbortSignal,
): Promise<JsonObject> {
  const { batch_id: runId, wait, include_results: includeResults } = fieldsOf(params);
  const status = await getRun(
    { ...present({ runId, wait, includeResults }), timeoutSecs: untilItEndsSecs },
    step,
    ended,
  );
  const { flowId = null, createdAt = null, items, results } = status;
  const { total = 0, completed = 0, running = 0, failed = 0, cancelled: cancelledRuns = 0 } = fieldsOf(items);
  const details = {
    batch_id: runId ?? null,
    flow_id: flowId,
    total_runs: total,
    status: status.status === "cancelled" ? "cancelled" : "running",
    created_at: createdAt,
    completed_runs: completed,
    running_runs: running,
    failed_runs: failed,
    cancelled_runs: cancelledRuns,
    paused_runs: 0,
  };
  return { details, ...(isJsonArray(results) && { outputs: results.map(toOutput) }) };
}

/** `{ flow_id, step_id? }` to `{ flow_metadata, step_metadata? }`. */
export async function getMetadata(params: JsonValue | undefined, services: ComponentServices): Promise<JsonObject> {
  const { flow_id: flowId, step_id: stepId } = fieldsOf(params);
  if (typeof flowId !== "string") {
    throw refusal(FlowErrorCode.InvalidParams, "params of flows/get_metadata: $.flow_id: expected a string");
  }
  const { plan } = await services.plan({ flowId }, undefined);
  const { metadata = {}, steps = [] } = plan.definition.flow;
  const step = steps?.find(({ id }) => id === stepId);
  return { flow_metadata: metadata ?? {}, ...(step !== undefined && { step_metadata: step.metadata ?? {} }) };
}

function toOutput(item: JsonValue): JsonObject {
  const { itemIndex = 0, status = "running", result } = fieldsOf(item);
  return { batch_input_index: itemIndex, status, ...(result !== undefined && { result }) };
}

const cancelled: JsonObject = {
  outcome: "failed",
  error: { code: FlowErrorCode.WorkerError, message: "the run was cancelled" },
};

function fieldsOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** Without what is missing or null, which mean the same on the wire. */
function present(fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const given = Object.entries(fields).filter((entry): entry is [string, JsonValue] => (entry[1] ?? null) !== null);
  return Object.fromEntries(given);
}
