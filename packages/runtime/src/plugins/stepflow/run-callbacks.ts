import { FlowErrorCode, isJsonObject, type JsonObject, type JsonValue, toJsonValue } from "@stepflow/core";
import type { Contract } from "@stepflow/worker/protocol";
import type { RunExecution } from "../../engine/run-execution.ts";
import type { StepContext } from "../../engine/step-context.ts";
import { resolveVariables } from "../../engine/variables.ts";
import type { ComponentServices } from "../component-context.ts";
import { type Refusal, readCallbackParams, refusal } from "./refusal.ts";
import { runStatus } from "./run-status.ts";

const defaultTimeoutSecs = 300;
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** Starts a run below the step that asks; asked again with the same key, it is found. */
export async function submitRun(
  value: JsonValue | undefined,
  step: StepContext,
  services: ComponentServices,
  ended: AbortSignal,
): Promise<JsonObject> {
  const params = readCallbackParams("runs/submit", withoutKey(value));
  const { flowId, plan } = await services.plan({ flowId: params.flowId }, params.overrides ?? undefined);
  if (ended.aborted) throw callHasEnded();
  const run = step.submitSubRun({
    flowId,
    plan,
    inputs: params.inputs,
    // A variable of the run is one of everything below it, as for components of this process.
    variables: resolveVariables(plan.definition.flow, step.variables, {}),
    maxConcurrency: params.maxConcurrency ?? undefined,
    ...(params.subflowKey !== noKey && { key: params.subflowKey }),
  });
  if (params.wait !== true) return toResult(runStatus(run));
  await waitFor(run, step, params.timeoutSecs ?? defaultTimeoutSecs, ended);
  return toResult(runStatus(run, "by_index"));
}

/** Tells of a run of the tree of the step that asks. */
export async function getRun(value: JsonValue | undefined, step: StepContext, ended: AbortSignal): Promise<JsonObject> {
  const { runId, wait, includeResults, resultOrder, timeoutSecs } = readGetParams(value);
  const run = step.findSubRun(runId);
  if (run === undefined) {
    throw refusal(FlowErrorCode.WorkerError, `no run below ${step.rootRunId} has the id ${runId}`);
  }
  if (wait === true) {
    if (isAbove(run, step)) {
      throw refusal(
        FlowErrorCode.InvalidParams,
        `run ${runId} waits for the step that asks; a step cannot wait for it`,
      );
    }
    await waitFor(run, step, timeoutSecs ?? defaultTimeoutSecs, ended);
  }
  return toResult(runStatus(run, includeResults === true ? (resultOrder ?? "by_index") : undefined));
}

/** A run id that is none has an error of its own, which the contract's check would hide. */
function readGetParams(value: JsonValue | undefined): Contract.GetRunProtocolParams {
  const runId = isJsonObject(value) ? value.runId : undefined;
  if (typeof runId === "string" && !uuid.test(runId)) {
    throw refusal(FlowErrorCode.InvalidValue, `runId: expected a UUID, found ${JSON.stringify(runId)}`);
  }
  return readCallbackParams("runs/get", value);
}

/** Waits until the run has ended, the time is over or the call has ended, whichever is first. */
async function waitFor(run: RunExecution, step: StepContext, timeoutSecs: number, ended: AbortSignal): Promise<void> {
  if (run.hasEnded) return;
  const { clock } = step.tree;
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      cancelTimer();
      ended.removeEventListener("abort", abort);
    };
    const abort = (): void => {
      stop();
      reject(callHasEnded());
    };
    const cancelTimer = clock.after(timeoutSecs * 1_000, () => {
      stop();
      resolve();
    });
    ended.addEventListener("abort", abort, { once: true });
    if (ended.aborted) return abort();
    void step.waitForSubRun(run).then(() => {
      stop();
      resolve();
    });
  });
}

function isAbove(run: RunExecution, step: StepContext): boolean {
  for (let above: RunExecution | undefined = step.run; above !== undefined; above = above.parent?.run) {
    if (above === run) return true;
  }
  return false;
}

// Workers of 0.9 name no key; then the n-th run of the step has the n-th, as in this process.
const noKey = "00000000-0000-0000-0000-000000000000";

function withoutKey(params: JsonValue | undefined): JsonValue | undefined {
  return isJsonObject(params) ? { subflowKey: noKey, ...params } : params;
}

/** The types of the contract say in more detail that it is JSON. */
function toResult(status: Contract.RunStatusProtocol): JsonObject {
  const json = toJsonValue(status, "status of a run");
  return isJsonObject(json) ? json : {};
}

function callHasEnded(): Refusal {
  return refusal(FlowErrorCode.WorkerError, "the call that this request belongs to has ended");
}
