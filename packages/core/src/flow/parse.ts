import { describeJson } from "../describe-json.ts";
import { ValidationError, type ValidationIssue } from "../errors/validation-error.ts";
import { parseExpression } from "../expression/parse.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import type { ErrorAction, Flow, Step } from "./flow.ts";
import type { FlowDefinition, StepDefinition } from "./flow-definition.ts";

/** Says where a document came from, so that errors can name it. */
export interface ParseFlowOptions {
  /** The file name to start error messages with; "flow" by default. */
  readonly source?: string;
}

/**
 * Reads a flow document: JSON text, or the object that it stands for.
 *
 * Keys that the contract does not name are dropped, and an explicit `null` is as good as an absent key, as upstream.
 *
 * @throws ValidationError naming every place that is wrong
 */
export function parseFlow(document: string | JsonObject, options: ParseFlowOptions = {}): FlowDefinition {
  const source = options.source ?? "flow";
  const issues: ValidationIssue[] = [];
  const definition = readFlow(typeof document === "string" ? parseJson(document, source) : document, issues);
  if (issues.length > 0) throw new ValidationError(source, issues);
  return definition;
}

function parseJson(text: string, source: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ValidationError(source, [{ path: "$", message: `not JSON: ${String(cause)}` }], { cause });
  }
}

function readFlow(document: JsonValue, issues: ValidationIssue[]): FlowDefinition {
  const read = new Reader(issues);
  const fields = read.object(document, "$");
  const steps = read.list(fields.steps, "$.steps", (step, at) => readStep(step, at, read));
  const flow: Flow = compact({
    name: read.optionalString(fields.name, "$.name"),
    description: read.optionalString(fields.description, "$.description"),
    version: read.optionalString(fields.version, "$.version"),
    schemas: read.optionalObject(fields.schemas, "$.schemas"),
    steps: steps.map(({ step }) => step),
    output: fields.output ?? null,
    metadata: read.optionalObject(fields.metadata, "$.metadata"),
  });
  return { flow, steps, output: parseExpression(fields.output ?? null, "$.output", issues) };
}

function readStep(value: JsonValue, at: string, read: Reader): StepDefinition {
  const fields = read.object(value, at);
  const step: Step = compact({
    id: read.string(fields.id, `${at}.id`),
    component: read.string(fields.component, `${at}.component`),
    onError: readErrorAction(fields.onError, `${at}.onError`, read),
    input: fields.input ?? null,
    mustExecute: read.optionalBoolean(fields.mustExecute, `${at}.mustExecute`),
    metadata: read.optionalObject(fields.metadata, `${at}.metadata`),
  });
  return { step, input: parseExpression(fields.input ?? null, `${at}.input`, read.issues) };
}

function readErrorAction(value: JsonValue | undefined, at: string, read: Reader): ErrorAction | undefined {
  if (value === undefined || value === null) return undefined;
  const fields = read.object(value, at);
  switch (fields.action) {
    case "fail":
      return { action: "fail" };
    case "useDefault":
      return { action: "useDefault", defaultValue: fields.defaultValue ?? null };
    case "retry": {
      const maxRetries = read.optionalCount(fields.maxRetries, `${at}.maxRetries`);
      return { action: "retry", ...(maxRetries !== undefined && { maxRetries }) };
    }
    default:
      read.refuse(`${at}.action`, `"fail", "useDefault" or "retry"`, fields.action);
      return undefined;
  }
}

/** Reads fields of a document and notes each that has not the expected form. */
class Reader {
  readonly issues: ValidationIssue[];

  constructor(issues: ValidationIssue[]) {
    this.issues = issues;
  }

  refuse(path: string, expected: string, found: JsonValue | undefined): void {
    this.issues.push({ path, message: `expected ${expected}, found ${describeJson(found)}` });
  }

  object(value: JsonValue | undefined, at: string): JsonObject {
    if (isJsonObject(value)) return value;
    this.refuse(at, "an object", value);
    return {};
  }

  optionalObject(value: JsonValue | undefined, at: string): JsonObject | undefined {
    return value === undefined || value === null ? undefined : this.object(value, at);
  }

  string(value: JsonValue | undefined, at: string): string {
    if (typeof value === "string") return value;
    this.refuse(at, "a string", value);
    return "";
  }

  optionalString(value: JsonValue | undefined, at: string): string | undefined {
    return value === undefined || value === null ? undefined : this.string(value, at);
  }

  optionalBoolean(value: JsonValue | undefined, at: string): boolean | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "boolean") this.refuse(at, "true or false", value);
    return value === true;
  }

  optionalCount(value: JsonValue | undefined, at: string): number | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    this.refuse(at, "a whole number, 0 or more", value);
    return undefined;
  }

  list<T>(value: JsonValue | undefined, at: string, item: (value: JsonValue, at: string) => T): T[] {
    if (value === undefined || value === null) return [];
    if (isJsonArray(value)) return value.map((element, index) => item(element, `${at}[${index}]`));
    this.refuse(at, "a list", value);
    return [];
  }
}

/** Drops the fields that are undefined, so that absent stays absent. */
function compact<T extends object>(fields: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
