import { LineCounter, parseDocument } from "yaml";
import { ValidationError } from "./errors/validation-error.ts";
import type { FlowDefinition } from "./flow/flow-definition.ts";
import { type ParseFlowOptions, parseFlow as parseJsonFlow } from "./flow/parse.ts";
import type { JsonObject } from "./json.ts";

/**
 * Reads a flow document: YAML or JSON text, or the object that it stands for.
 *
 * Only `true` and `false` are booleans, merge keys are not applied, and duplicate keys are refused.
 *
 * @throws ValidationError naming the line and column of what YAML cannot read, or every place that is not a flow
 */
export function parseFlow(document: string | JsonObject, options: ParseFlowOptions = {}): FlowDefinition {
  return parseJsonFlow(
    typeof document === "string" ? parseYaml(document, options.source ?? "flow") : document,
    options,
  );
}

function parseYaml(text: string, source: string): JsonObject {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { version: "1.2", merge: false, uniqueKeys: true, lineCounter });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const message = error.message.split("\n", 1)[0] ?? error.code;
    throw new ValidationError(`${source}:${line}:${col}`, [{ path: "$", message }], { cause: error });
  }
  return document.toJS({ maxAliasCount: 100 });
}
