import { analyzeFlow, type ExpectedResult, isJsonObject, type JsonObject, ValidationError } from "@stepflow/core";
import { parseFlow } from "@stepflow/core/yaml";
import type { ConformanceCase } from "../src/index.ts";

/**
 * Why a case can't be written as a flow file with a test case in it; undefined when it can. A test case has one input and
 * one outcome, and runs with nothing but a configuration.
 */
export function whyNoTestFile(testCase: ConformanceCase): string | undefined {
  const { flow, dialect = "current", expect, inputs, variables, overrides, flows, maxConcurrency, needs } = testCase;
  if (expect.refused !== undefined) return "the flow is refused, so no case of it runs";
  if (inputs !== undefined) return "one run of several items";
  if (variables !== undefined || needs?.includes("environment")) return "variables";
  if (overrides !== undefined) return "overrides";
  if (flows !== undefined) return "flows that are stored before";
  if (maxConcurrency !== undefined) return "a concurrency of its own";
  if (!isJsonObject(flow)) return "it is about the text of the flow";
  if (expect.result === undefined && expect.error === undefined) return "only calls are expected";
  if (dialect === "current" && readsOtherwise(flow)) {
    return "what is data in the current dialect is older syntax to the command line";
  }
  if (analyzeFlow(parseFlow(flow, { dialect })).numError > 0) return "the command line runs no flow with errors";
  return undefined;
}

/** Whether the dialect of files makes something else of a flow, or nothing at all. */
function readsOtherwise(flow: JsonObject): boolean {
  try {
    return parseFlow(flow, { dialect: "any" }).rewrites !== undefined;
  } catch (thrown) {
    if (thrown instanceof ValidationError) return true;
    throw thrown;
  }
}

/** The flow of a case as a document with that case in it. */
export function toTestFile({ name, flow, input = {}, expect }: ConformanceCase): JsonObject {
  const { error, result = null } = expect;
  const output: ExpectedResult = error === undefined ? { outcome: "success", result } : { outcome: "failed", error };
  const document = isJsonObject(flow) ? flow : {};
  return { ...document, test: { cases: [{ name, input, output: { ...output } }] } } as JsonObject;
}
