import { type FlowError, FlowErrorCode, type JsonObject, NotFoundError } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import type { StepContext } from "../../engine/step-context.ts";
import type { ComponentServices } from "../component-context.ts";
import { getBlob, putBlob } from "./blob-callbacks.ts";
import type { CallbackHandler, CallbackRequest } from "./event-stream.ts";
import { evaluateFlow, getBatch, getMetadata, submitBatch } from "./flow-callbacks.ts";
import { Refusal, refusal } from "./refusal.ts";
import { getRun, submitRun } from "./run-callbacks.ts";

/**
 * Serves what a worker asks while it executes a step: `runs/submit` starts runs below that step, `runs/get` tells of the
 * runs of its tree. What workers of 0.9 and before ask in other words is served, too.
 *
 * Contract: `schemas/protocol.json`.
 */
export function serveCallbacks(step: StepContext, services: ComponentServices): CallbackHandler {
  return async (request, ended) => {
    try {
      return await serve(request, step, services, ended);
    } catch (thrown) {
      return new Failure(toError(thrown));
    }
  };
}

async function serve(
  { method, params }: CallbackRequest,
  step: StepContext,
  services: ComponentServices,
  ended: AbortSignal,
): Promise<JsonObject> {
  switch (method) {
    case "runs/submit":
      return submitRun(params, step, services, ended);
    case "runs/get":
      return getRun(params, step, ended);
    case "blobs/put":
      return putBlob(params, services.blobs);
    case "blobs/get":
      return getBlob(params, services.blobs);
    case "flows/evaluate":
      return evaluateFlow(params, step, services, ended);
    case "flows/submit_batch":
      return submitBatch(params, step, services, ended);
    case "flows/get_batch":
      return getBatch(params, step, ended);
    case "flows/get_metadata":
      return getMetadata(params, services);
    default:
      throw refusal(FlowErrorCode.MethodNotFound, `this runtime does not serve ${method}`);
  }
}

function toError(thrown: unknown): FlowError {
  if (thrown instanceof Refusal) return thrown.flowError;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: thrown instanceof NotFoundError ? FlowErrorCode.NotFound : FlowErrorCode.WorkerError, message };
}
