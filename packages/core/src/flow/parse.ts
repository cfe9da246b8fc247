import type { Diagnostic } from "../analysis/diagnostic.ts";
import { rewriteToCurrent } from "../dialect/rewrite-to-current.ts";
import { type DocumentLimits, defaultLimits } from "../document/limits.ts";
import { locateIn } from "../document/locate.ts";
import { jsonReader } from "../document/read-json.ts";
import { copyAllNotes } from "../document/source-notes.ts";
import { positionsIn, type ReadText, type TextPosition } from "../document/text-document.ts";
import { ValidationError, type ValidationIssue } from "../errors/validation-error.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import { toJsonValue } from "../to-json-value.ts";
import { FieldReader } from "./field-reader.ts";
import type { Flow } from "./flow.ts";
import type { FlowDefinition } from "./flow-definition.ts";
import { rememberPlaces } from "./locate-in-flow.ts";
import { readFlow } from "./read-flow.ts";

/** How a document is to be read. */
export interface ParseFlowOptions {
  /**
   * `"current"`, the default, is the format of Stepflow 0.11. `"any"` also understands older documents (`$from`,
   * `skip_if`, `foreach`, snake_case keys, schemas at the top) and reports each rewrite.
   */
  readonly dialect?: "current" | "any";
  /** What errors call the document, for example its file's path; "flow" by default. */
  readonly source?: string;
  readonly limits?: DocumentLimits;
}

/**
 * Reads a flow document: JSON text, or the object that it stands for.
 *
 * Keys that the contract does not name are dropped, and an explicit `null` is as good as an absent key, as upstream.
 * From text, floats such as `1.0` and the order of all keys are kept for {@link printFlow} and {@link flowId}. An object
 * is copied, so later changes to it change nothing here.
 *
 * @throws ValidationError naming every place that is wrong, for text with line and column
 *
 * @example
 * const { flow, rewrites = [] } = parseFlow(text, { source: "greet.json", dialect: "any" });
 */
export function parseFlow(
  document: string | JsonObject | Flow,
  options: ParseFlowOptions = {},
): FlowDefinition<JsonValue, JsonValue> {
  if (typeof document === "string") {
    return parseFlowText(document, jsonReader({ ...defaultLimits, ...options.limits }), options);
  }
  const source = options.source ?? "flow";
  const value = toJsonValue(document, source);
  copyAllNotes(document, value);
  const { definition, issues } = readDocument(value, options);
  if (issues.length > 0) throw new ValidationError(source, issues);
  return definition;
}

/** Reads a flow from text in whatever notation `read` understands. */
export function parseFlowText(
  text: string,
  read: ReadText,
  options: ParseFlowOptions,
): FlowDefinition<JsonValue, JsonValue> {
  const source = options.source ?? "flow";
  const { value, problems } = read(text);
  if (problems.length > 0) {
    const positionAt = positionsIn(text);
    throw new ValidationError(
      source,
      problems.map(({ path, offset, message }) => ({ path, message, position: positionAt(offset) })),
    );
  }
  const { definition, issues } = readDocument(value, options);
  const locate = locateIn(text, read);
  if (issues.length > 0) {
    throw new ValidationError(
      source,
      issues.map((issue) => ({ ...issue, position: locate(issue.path) })).sort(byPosition),
    );
  }
  rememberPlaces(definition, locate);
  return definition;
}

function byPosition(a: { readonly position: TextPosition }, b: { readonly position: TextPosition }): number {
  return a.position.line - b.position.line || a.position.column - b.position.column;
}

function readDocument(
  document: JsonValue,
  { dialect = "current" }: ParseFlowOptions,
): { readonly definition: FlowDefinition<JsonValue, JsonValue>; readonly issues: readonly ValidationIssue[] } {
  const issues: ValidationIssue[] = [];
  const rewrites: Diagnostic[] = [];
  if (dialect !== "any" && dialect !== "current") {
    throw new TypeError(`dialect: expected "current" or "any", found ${JSON.stringify(dialect)}`);
  }
  const current = dialect === "any" ? rewriteToCurrent(document, { issues, rewrites }) : document;
  const definition = readFlow(current, new FieldReader(issues));
  return { definition: rewrites.length > 0 ? { ...definition, rewrites } : definition, issues };
}
