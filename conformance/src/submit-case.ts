import {
  type FlowSource,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Run,
  type StepflowExecutor,
} from "@stepflow/core";
import { parseFlow } from "@stepflow/core/yaml";
import type { ConformanceCase } from "./case.ts";

/**
 * Begins the run of a case; the flows that it needs are stored before.
 *
 * @param idempotencyKey where the executor is to find the same run again
 */
export async function submitCase(
  executor: StepflowExecutor,
  testCase: ConformanceCase,
  idempotencyKey?: string,
): Promise<Run> {
  const flowIds = new Map<string, string>();
  for (const [name, flow] of Object.entries(testCase.flows ?? {})) {
    flowIds.set(`flow-id:${name}`, (await executor.flows.store(flow)).flowId);
  }
  const { input = {}, inputs, variables, overrides, maxConcurrency } = testCase;
  return executor.submitMany(readFlow(testCase, flowIds), inputs ?? [withFlowIds(input, flowIds)], {
    ...(variables !== undefined && { variables }),
    ...(overrides !== undefined && { overrides }),
    ...(maxConcurrency !== undefined && { maxConcurrency }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  });
}

function readFlow(
  { flow, dialect = "current", name: source }: ConformanceCase,
  flowIds: ReadonlyMap<string, string>,
): FlowSource {
  if (typeof flow === "string") return parseFlow(flow, { dialect, source });
  const document = withFlowIds(flow, flowIds);
  return dialect === "any" ? parseFlow(document, { dialect, source }) : document;
}

function withFlowIds<Value extends JsonValue>(value: Value, flowIds: ReadonlyMap<string, string>): Value;
function withFlowIds(value: JsonValue, flowIds: ReadonlyMap<string, string>): JsonValue {
  if (flowIds.size === 0) return value;
  if (typeof value === "string") return flowIds.get(value) ?? value;
  if (isJsonArray(value)) return value.map((item) => withFlowIds(item, flowIds));
  if (!isJsonObject(value)) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withFlowIds(field, flowIds)] as const);
  return Object.fromEntries(fields) satisfies JsonObject;
}
