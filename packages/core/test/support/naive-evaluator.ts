import type { JsonObject, JsonValue } from "../../src/index.ts";

/** What a step has come to, if anything yet. */
export type StepState =
  | { readonly state: "pending" }
  | { readonly state: "failed"; readonly code: number; readonly message: string }
  | { readonly state: "completed"; readonly value: JsonValue };

export interface NaiveScope {
  readonly input: JsonValue;
  readonly variables: JsonObject;
  readonly steps: ReadonlyMap<string, StepState>;
}

export type Outcome =
  | { readonly is: "value"; readonly value: JsonValue }
  | { readonly is: "failure"; readonly code: number; readonly message: string }
  | { readonly is: "waiting"; readonly steps: readonly string[] };

/**
 * Evaluates raw expressions by walking them, as plainly as the reference describes it. It shares no code with the
 * compiler that it checks, path grammar included.
 */
export function evaluateNaively(expression: JsonValue, scope: NaiveScope): Outcome {
  if (expression === null || typeof expression !== "object") return { is: "value", value: expression };
  if (Array.isArray(expression)) {
    const parts = expression.map((item) => evaluateNaively(item, scope));
    return together(parts, (values) => values);
  }
  const fields = new Map<string, JsonValue>(Object.entries(expression));
  if (fields.has("$literal")) return { is: "value", value: fields.get("$literal") ?? null };
  if (fields.has("$if")) return evaluateIf(fields, scope);
  if (fields.has("$coalesce")) return evaluateCoalesce(fields.get("$coalesce") as JsonValue[], scope);
  if (fields.has("$step")) return evaluateStep(String(fields.get("$step")), names(fields.get("path")), scope);
  if (fields.has("$input")) {
    const path = names(fields.get("$input"));
    return found(lookUp(scope.input, path), -32200, `Input path ${show(path)} not found`);
  }
  if (fields.has("$variable")) return evaluateVariable(fields, scope);
  const keys = [...fields.keys()];
  return together(
    [...fields.values()].map((field) => evaluateNaively(field, scope)),
    (values) => Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null])),
  );
}

function evaluateIf(fields: ReadonlyMap<string, JsonValue>, scope: NaiveScope): Outcome {
  const condition = evaluateNaively(fields.get("$if") ?? null, scope);
  if (condition.is === "waiting") return condition;
  const isTrue = condition.is === "value" && condition.value !== null && condition.value !== false;
  return evaluateNaively((isTrue ? fields.get("then") : fields.get("else")) ?? null, scope);
}

function evaluateCoalesce(values: readonly JsonValue[], scope: NaiveScope): Outcome {
  const [first, ...rest] = values;
  if (first === undefined) return { is: "value", value: null };
  const outcome = evaluateNaively(first, scope);
  return outcome.is === "value" && outcome.value === null ? evaluateCoalesce(rest, scope) : outcome;
}

function evaluateStep(id: string, path: readonly (string | number)[], scope: NaiveScope): Outcome {
  const step = scope.steps.get(id);
  if (step === undefined) return { is: "failure", code: -32201, message: `Unknown step: ${id}` };
  if (step.state === "pending") return { is: "waiting", steps: [id] };
  if (step.state === "failed") return { is: "failure", code: step.code, message: step.message };
  if (step.value === null) return { is: "value", value: null };
  return found(lookUp(step.value, path), -32200, `Path ${show(path)} not found`);
}

function evaluateVariable(fields: ReadonlyMap<string, JsonValue>, scope: NaiveScope): Outcome {
  const path = names(fields.get("$variable"));
  if (path.length === 0) return { is: "failure", code: -32202, message: "Variable path is empty" };
  if (typeof path[0] === "number") {
    return { is: "failure", code: -32202, message: "Variable name must be a string" };
  }
  const value = lookUp(scope.variables, path);
  if (value === undefined && fields.has("default")) return evaluateNaively(fields.get("default") ?? null, scope);
  return found(value, -32200, `Undefined variable: ${path[0]}`);
}

function found(value: JsonValue | undefined, code: number, message: string): Outcome {
  return value === undefined ? { is: "failure", code, message } : { is: "value", value };
}

function together(parts: readonly Outcome[], build: (values: JsonValue[]) => JsonValue): Outcome {
  const waiting = parts.flatMap((part) => (part.is === "waiting" ? part.steps : []));
  if (waiting.length > 0) return { is: "waiting", steps: [...new Set(waiting)].sort() };
  const failure = parts.find((part) => part.is === "failure");
  if (failure !== undefined) return failure;
  return { is: "value", value: build(parts.map((part) => (part.is === "value" ? part.value : null))) };
}

function lookUp(value: JsonValue, path: readonly (string | number)[]): JsonValue | undefined {
  let here: JsonValue | undefined = value;
  for (const part of path) {
    if (here === null || typeof here !== "object") return undefined;
    const isList: boolean = Array.isArray(here);
    if (isList !== (typeof part === "number")) return undefined;
    here = new Map<string, JsonValue>(Object.entries(here)).get(String(part));
  }
  return here;
}

/** The path grammar once more, by regular expression. */
function names(path: JsonValue | undefined): (string | number)[] {
  if (typeof path !== "string" || path.trim() === "") return [];
  if (!path.trim().startsWith("$")) return [path];
  const parts =
    path
      .trim()
      .slice(1)
      .match(/\.[^.[]*|\[[^\]]*\]/g) ?? [];
  return parts.flatMap((part): (string | number)[] => {
    if (part.startsWith(".")) return part === "." ? [] : [part.slice(1)];
    const inside = part.slice(1, -1);
    return /^\d+$/.test(inside) ? [Number(inside)] : [inside.slice(1, -1)];
  });
}

function show(path: readonly (string | number)[]): string {
  const simple = /^[^.[\]"'\s](?:[^.[\]"']*[^.[\]"'\s])?$/;
  const shown = path.map((part) => {
    if (typeof part === "number") return `[${part}]`;
    return simple.test(part) ? `.${part}` : `["${part}"]`;
  });
  return `$${shown.join("")}`;
}
