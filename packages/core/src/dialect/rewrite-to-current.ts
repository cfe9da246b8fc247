import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { setField } from "../json-fields.ts";
import { rewriteForeach } from "./foreach.ts";
import { rewriteErrorAction } from "./older-error-action.ts";
import { rewriteReferences } from "./older-references.ts";
import { rewriteSchemas } from "./older-schemas.ts";
import { rewriteTest } from "./older-test.ts";
import { renameKeys, withFields, withoutKeys } from "./rename-keys.ts";
import { type RewriteReport, reportRewrite } from "./report.ts";
import { type OlderStep, type Substituted, substituteSteps } from "./step-references.ts";

const stepKeyNames = {
  on_error: "onError",
  must_execute: "mustExecute",
};

/** What the current dialect has no key for; taken apart here, and reported as what it became. */
const olderStepKeys = ["skip_if", "skipIf", "input_schema", "inputSchema", "output_schema", "outputSchema"];

/**
 * Rewrites a document of an older dialect to the current one, and reports every rewrite. What is current already stays
 * as it is; what is no flow at all is left for the reader to refuse.
 */
export function rewriteToCurrent(document: JsonValue, report: RewriteReport): JsonValue {
  if (!isJsonObject(document)) return document;
  const olderSteps = new Map<string, OlderStep>();
  const stepSchemas: Record<string, JsonValue> = {};
  const rewriteStep = (step: JsonValue, index: number): JsonValue => {
    if (!isJsonObject(step)) return step;
    return new StepRewriter(`$.steps[${index}]`, olderSteps, stepSchemas, report).rewrite(step);
  };
  const { steps, output, test } = document;
  const changes: Record<string, JsonValue> = {};
  if (isJsonArray(steps)) changes.steps = steps.map(rewriteStep);
  if (output !== undefined) {
    const current = rewriteReferences(output, "$.output", report);
    changes.output = substituteSteps(current, "$.output", olderSteps, report).expression;
  }
  if (test !== undefined) changes.test = rewriteTest(test, "$.test", report);
  return rewriteSchemas(withChanged(document, changes), stepSchemas, report);
}

class StepRewriter {
  readonly #at: string;
  readonly #olderSteps: Map<string, OlderStep>;
  readonly #stepSchemas: Record<string, JsonValue>;
  readonly #report: RewriteReport;

  constructor(
    at: string,
    olderSteps: Map<string, OlderStep>,
    stepSchemas: Record<string, JsonValue>,
    report: RewriteReport,
  ) {
    this.#at = at;
    this.#olderSteps = olderSteps;
    this.#stepSchemas = stepSchemas;
    this.#report = report;
  }

  rewrite(step: JsonObject): JsonObject {
    const fields = this.#expressions(renameKeys(step, this.#at, stepKeyNames, this.#report));
    const current = rewriteForeach(fields, this.#at, this.#report);
    this.#remember(fields);
    this.#takeSchemas(fields);
    return withoutKeys(current, olderStepKeys);
  }

  /** Rewrites references first: what `foreach` and `skipIf` become is made of current ones. */
  #expressions(fields: JsonObject): JsonObject {
    const changes: Record<string, JsonValue> = {};
    for (const key of ["input", "foreach"]) {
      const value = fields[key];
      if (value !== undefined) changes[key] = this.#expression(value, key).expression;
    }
    if (fields.onError !== undefined) {
      changes.onError = rewriteErrorAction(fields.onError, `${this.#at}.onError`, this.#report);
    }
    return withChanged(fields, changes);
  }

  #expression(value: JsonValue, key: string): Substituted {
    const place = `${this.#at}.${key}`;
    return substituteSteps(rewriteReferences(value, place, this.#report), place, this.#olderSteps, this.#report);
  }

  /** Notes what later references to this step must become. */
  #remember(fields: JsonObject): void {
    const hadForeach = (fields.foreach ?? null) !== null;
    const condition = fields.skip_if ?? fields.skipIf ?? null;
    if (typeof fields.id !== "string" || (condition === null && !hadForeach)) return;
    if (condition === null) {
      this.#olderSteps.set(fields.id, { skipIf: undefined, skipIfSize: 0, skipIfDepth: 0, hadForeach });
      return;
    }
    const { expression, size, depth } = this.#expression(condition, "skip_if");
    const skipIf = { skipIf: expression, skipIfSize: size, skipIfDepth: depth + 1 };
    this.#olderSteps.set(fields.id, { ...skipIf, hadForeach });
    const place = `${this.#at}.skip_if`;
    reportRewrite(this.#report, "skipIf", place, `every reference to ${fields.id} is "if this then null" now`);
    if (fields.mustExecute === true) {
      const message =
        "a step cannot have skip_if and mustExecute: the current dialect has no step that is run on a condition";
      this.#report.issues.push({ path: place, message });
    }
  }

  #takeSchemas(fields: JsonObject): void {
    const { id } = fields;
    const inputSchema = fields.input_schema ?? fields.inputSchema;
    const outputSchema = fields.output_schema ?? fields.outputSchema;
    if (inputSchema !== undefined) {
      const message = "the schema of a step's input is dropped; the component declares it";
      reportRewrite(this.#report, "olderSchema", `${this.#at}.input_schema`, message);
    }
    if (typeof id !== "string" || outputSchema === undefined || outputSchema === null) return;
    setField(this.#stepSchemas, id, outputSchema);
    const message = "the schema of a step's result is written schemas.properties.steps now";
    reportRewrite(this.#report, "olderSchema", `${this.#at}.output_schema`, message);
  }
}

/** The object with its changed fields; itself when none differs. */
function withChanged(fields: JsonObject, changes: Readonly<Record<string, JsonValue>>): JsonObject {
  const isChanged = Object.entries(changes).some(([key, value]) => value !== fields[key]);
  return isChanged ? withFields(fields, changes) : fields;
}
