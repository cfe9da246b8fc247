import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, ProtocolError, toJsonValue } from "@stepflow/core";
import pMap from "p-map";
import type { RunAccess } from "../context/runtime-services.ts";
import type {
  FlowResult,
  GetRunProtocolParams,
  ItemResult,
  RunStatusProtocol,
  SubmitRunProtocolParams,
} from "../generated/protocol.ts";
import type { AskRuntime } from "./conversation.ts";

/** Runtimes up to 0.8 answer when a flow has ended, and know no time after which they should say how it stands. */
const untilItEndsMs = Number.POSITIVE_INFINITY;

/**
 * Runs below a step as runtimes from 0.3 to 0.8 have them: `flows/evaluate` for each input that is waited for, batches
 * (from 0.5) for those that are not.
 */
export class OlderRuns implements RunAccess {
  readonly #ask: AskRuntime;

  constructor(ask: AskRuntime) {
    this.#ask = ask;
  }

  submit(params: SubmitRunProtocolParams): Promise<RunStatusProtocol> {
    return params.wait === true ? this.#evaluate(params) : this.#submitBatch(params);
  }

  async get({ runId, wait = false, includeResults = false }: GetRunProtocolParams): Promise<RunStatusProtocol> {
    const answer = await this.#request(
      "flows/get_batch",
      { batch_id: runId, wait, include_results: includeResults },
      wait ? untilItEndsMs : 0,
    );
    return statusOfBatch(answer, runId);
  }

  async #evaluate({ flowId, inputs, maxConcurrency, overrides, observability }: SubmitRunProtocolParams) {
    const createdAt = new Date().toISOString();
    const concurrency = maxConcurrency ?? Number.POSITIVE_INFINITY;
    const evaluate = async (input: unknown): Promise<FlowResult> => {
      const params = jsonOf({ flow_id: flowId, input, ...optional({ overrides, observability }) });
      const { result } = await this.#request("flows/evaluate", params, untilItEndsMs);
      return readFlowResult(result, "flows/evaluate");
    };
    const results = await pMap(inputs, evaluate, { concurrency });
    const failed = results.filter(({ outcome }) => outcome === "failed").length;
    return {
      // These methods name no run; nobody can ask for this one again.
      runId: crypto.randomUUID(),
      flowId,
      status: failed > 0 ? "failed" : "completed",
      items: { total: results.length, completed: results.length - failed, running: 0, failed, cancelled: 0 },
      createdAt,
      completedAt: new Date().toISOString(),
      results: results.map(toItem),
    };
  }

  async #submitBatch({ flowId, inputs, maxConcurrency, overrides, observability }: SubmitRunProtocolParams) {
    const rest = optional({ max_concurrency: maxConcurrency, overrides, observability });
    const { batch_id: batchId } = await this.#request(
      "flows/submit_batch",
      jsonOf({ flow_id: flowId, inputs, ...rest }),
    );
    if (typeof batchId !== "string")
      throw new ProtocolError("the runtime answered flows/submit_batch without a batch_id");
    return {
      runId: batchId,
      flowId,
      status: "running",
      items: { total: inputs.length, completed: 0, running: inputs.length, failed: 0, cancelled: 0 },
      createdAt: new Date().toISOString(),
    };
  }

  async #request(method: string, params: JsonObject, waitMs: number = 0): Promise<JsonObject> {
    const result = await this.#ask({ method, params, waitMs });
    if (isJsonObject(result)) return result;
    throw new ProtocolError(`the result of ${method}: expected an object`);
  }
}

function statusOfBatch({ details, outputs }: JsonObject, batchId: string): RunStatusProtocol {
  if (!isJsonObject(details)) throw new ProtocolError("the runtime answered flows/get_batch without details");
  const items = {
    total: numberIn(details, "total_runs"),
    completed: numberIn(details, "completed_runs"),
    running: numberIn(details, "running_runs"),
    failed: numberIn(details, "failed_runs"),
    cancelled: numberIn(details, "cancelled_runs"),
  };
  const results = isJsonArray(outputs) ? outputs.map(readOutput).filter((item) => item !== undefined) : undefined;
  const { flow_id: flowId, created_at: createdAt } = details;
  return {
    runId: batchId,
    flowId: typeof flowId === "string" ? flowId : "",
    // A batch is "running" until it has been cancelled; whether it has ended, its items say.
    status: items.completed + items.failed + items.cancelled < items.total ? "running" : endOf(items),
    items,
    createdAt: typeof createdAt === "string" ? createdAt : "",
    ...(results !== undefined && { results }),
  };
}

function endOf({ failed, cancelled }: { readonly failed: number; readonly cancelled: number }): string {
  if (failed > 0) return "failed";
  return cancelled > 0 ? "cancelled" : "completed";
}

function readOutput(output: JsonValue): ItemResult | undefined {
  if (!isJsonObject(output) || output.result === undefined || output.result === null) return undefined;
  return toItem(readFlowResult(output.result, "flows/get_batch"), numberIn(output, "batch_input_index"));
}

function toItem(result: FlowResult, itemIndex: number): ItemResult {
  return { itemIndex, status: result.outcome === "success" ? "completed" : "failed", result };
}

/** `skipped`, which there was up to 0.6, is a result of null, as it was to the steps that came after. */
function readFlowResult(value: JsonValue | undefined, method: string): FlowResult {
  const { outcome, result = null, error } = isJsonObject(value) ? value : {};
  if (outcome === "success") return { outcome, result };
  if (outcome === "skipped") return { outcome: "success", result: null };
  if (outcome === "failed" && isJsonObject(error)) {
    const { code, message, data } = error;
    if (typeof code === "number" && Number.isInteger(code) && typeof message === "string") {
      return { outcome, error: { code, message, ...(data !== undefined && { data }) } };
    }
  }
  throw new ProtocolError(`the result of ${method}: expected a flow's outcome, found ${JSON.stringify(value)}`);
}

function numberIn(object: JsonObject, key: string): number {
  const value = object[key];
  return typeof value === "number" ? value : 0;
}

function optional(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}

/** What the contract's types say in more detail. */
function jsonOf(params: Readonly<Record<string, unknown>>): JsonObject {
  const json = toJsonValue(params, "params");
  return isJsonObject(json) ? json : {};
}
