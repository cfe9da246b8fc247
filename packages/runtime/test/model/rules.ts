import type { JsonObject, JsonValue } from "@stepflow/core";
import type { Ending } from "./record.ts";

export interface RetryQuestion {
  readonly code: number;
  /** The step's `onError`, `{ "action": "fail" }` when it has none. */
  readonly onError: JsonObject;
  readonly transportMaxRetries: number;
  /** How often each kind was tried again already. */
  readonly transportRetries: number;
  readonly componentRetries: number;
}

/** The decisions of the reference (C.3, D.1 and D.3 to D.5), one by one, so that a test can get one of them wrong. */
export interface Rules {
  isTrue(condition: Ending): boolean;
  endsCoalesce(candidate: Ending): boolean;
  /** Which budget pays for another attempt, if any does. */
  retry(question: RetryQuestion): "transport" | "component" | undefined;
  takesDefault(onError: JsonObject): boolean;
  isNeededFromTheStart(step: JsonObject): boolean;
  subRunFailed(items: readonly Ending[], steps: readonly (Ending | undefined)[]): boolean;
  /** The value of a variable that nobody gives: `schema` is its own, `isRequired` what the flow says of it. */
  variableDefault(schema: JsonObject, isRequired: boolean): JsonValue | undefined;
  /** The variables of a sub-run before its own defaults. */
  inheritedVariables(parent: JsonObject): JsonObject;
}

export const rules: Rules = {
  isTrue: (condition) => condition.is === "success" && condition.value !== null && condition.value !== false,
  endsCoalesce: (candidate) => candidate.is === "failure" || candidate.value !== null,
  retry({ code, onError, transportMaxRetries, transportRetries, componentRetries }) {
    const isTransport = -32399 <= code && code <= -32300;
    if (isTransport) return transportRetries < transportMaxRetries ? "transport" : undefined;
    const isComponent = -32199 <= code && code <= -32100;
    if (!isComponent || onError.action !== "retry") return undefined;
    return componentRetries < Number(onError.maxRetries ?? 3) ? "component" : undefined;
  },
  takesDefault: ({ action }) => action === "useDefault",
  isNeededFromTheStart: ({ mustExecute }) => mustExecute === true,
  subRunFailed: (items, steps) => [...items, ...steps].some((ending) => ending?.is === "failure"),
  variableDefault(schema, isRequired) {
    if (schema.default !== undefined) return schema.default;
    if (isRequired) return undefined;
    if (Array.isArray(schema.type)) return schema.type.includes("null") ? null : undefined;
    const byType: JsonObject = { string: "", number: 0, integer: 0, boolean: false };
    return byType[String(schema.type)];
  },
  inheritedVariables: (parent) => parent,
};
