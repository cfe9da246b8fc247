import type { JsonObject, JsonValue } from "@stepflow/core";
import type { Ending } from "./record.ts";
import type { Rules } from "./rules.ts";

/** What an expression can ask for. Asking for a step runs it. */
export interface Surroundings {
  readonly input: JsonValue;
  readonly variables: JsonObject;
  readonly rules: Rules;
  step(stepId: string): Ending;
}

/** Evaluates a raw expression the way one reads it: from left to right, asking for a step where one is named. */
export function evaluate(expression: JsonValue, around: Surroundings): Ending {
  if (expression === null || typeof expression !== "object") return success(expression);
  if (Array.isArray(expression)) return all(expression, around, (values) => [...values]);
  const fields = expression as JsonObject;
  if ("$literal" in fields) return success(fields.$literal ?? null);
  if ("$if" in fields) {
    const condition = evaluate(fields.$if ?? null, around);
    if (around.rules.isTrue(condition)) return evaluate(fields.then ?? null, around);
    return "else" in fields ? evaluate(fields.else ?? null, around) : success(null);
  }
  if ("$coalesce" in fields) {
    for (const candidate of fields.$coalesce as JsonValue[]) {
      const ending = evaluate(candidate, around);
      if (around.rules.endsCoalesce(ending)) return ending;
    }
    return success(null);
  }
  if ("$step" in fields) {
    const ending = around.step(String(fields.$step));
    const path = String(fields.path ?? "$");
    if (ending.is === "failure" || ending.value === null) return ending;
    return found(follow(ending.value, path), `Path ${path} not found`);
  }
  if ("$input" in fields) {
    const path = String(fields.$input ?? "$");
    return found(follow(around.input, path), `Input path ${path} not found`);
  }
  if ("$variable" in fields) {
    const path = String(fields.$variable);
    const value = follow(around.variables, path);
    if (value !== undefined) return success(value);
    if ("default" in fields) return evaluate(fields.default ?? null, around);
    return found(undefined, `Undefined variable: ${path.split(/[.[]/)[1]}`);
  }
  const keys = Object.keys(fields);
  const values = keys.map((key) => fields[key] ?? null);
  return all(values, around, (results) => Object.fromEntries(keys.map((key, index) => [key, results[index] ?? null])));
}

/** Everything is evaluated, also behind a failure; then the first failure counts. */
function all(
  expressions: readonly JsonValue[],
  around: Surroundings,
  combine: (values: readonly JsonValue[]) => JsonValue,
): Ending {
  const endings = expressions.map((expression) => evaluate(expression, around));
  const values: JsonValue[] = [];
  for (const ending of endings) {
    if (ending.is === "failure") return ending;
    values.push(ending.value);
  }
  return success(combine(values));
}

/** The paths of the random cases only: `$`, `.name` and `[0]`. */
function follow(value: JsonValue, path: string): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const [, name, position] of path.matchAll(/\.(\w+)|\[(\d+)\]/g)) {
    if (current === null || typeof current !== "object") return undefined;
    if (name !== undefined) current = Array.isArray(current) ? undefined : (current as JsonObject)[name];
    else current = Array.isArray(current) ? current[Number(position)] : undefined;
    if (current === undefined) return undefined;
  }
  return current;
}

function found(value: JsonValue | undefined, otherwise: string): Ending {
  return value === undefined ? { is: "failure", code: -32200, message: otherwise } : success(value);
}

function success(value: JsonValue): Ending {
  return { is: "success", value };
}
