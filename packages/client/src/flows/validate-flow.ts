import { isJsonArray, isJsonObject, type JsonValue, type ValidationResult } from "@stepflow/core/executor";
import type { Server } from "../server.ts";
import { readDiagnostics } from "../wire/read-diagnostics.ts";
import { flowCall, type WrittenFlow } from "./flow-call.ts";

/** Checks a flow without keeping it. */
export async function validateFlow(server: Server, { text }: WrittenFlow): Promise<ValidationResult> {
  const checked = (await server.dialect()) === "0.13" ? withoutTrouble(text) : text;
  const call = { ...flowCall("flows.validate"), body: `{"flow":${checked},"dryRun":true}` };
  const { body: diagnostics } = await server.json(call, readDiagnostics);
  return { valid: diagnostics.every(({ level }) => level !== "fatal"), diagnostics };
}

/** A flow without the whole numbers that 0.13 would refuse; no finding is about them. */
function withoutTrouble(text: string): string {
  const flow: JsonValue = JSON.parse(text);
  if (!isJsonObject(flow)) return text;
  const { test: _test, ...rest } = flow;
  if (!isJsonArray(rest.steps)) return JSON.stringify(rest);
  const steps = rest.steps.map((step) => {
    if (!isJsonObject(step) || !isJsonObject(step.onError)) return step;
    const { maxRetries, ...onError } = step.onError;
    return isCount(maxRetries) ? { ...step, onError } : step;
  });
  return JSON.stringify({ ...rest, steps });
}

function isCount(value: JsonValue | undefined): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 32;
}
