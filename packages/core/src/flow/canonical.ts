import { type PrintableJson, printable, printableFields, printablePart, printTree } from "../document/print-json.ts";
import { parsePath } from "../expression/path.ts";
import { printLossyPath } from "../expression/print-path.ts";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { definitionOf } from "./definition-of.ts";
import type { Flow } from "./flow.ts";
import type { FlowDefinition } from "./flow-definition.ts";
import { flowTree } from "./flow-tree.ts";

/**
 * The compact text that Stepflow 0.11 stores for a flow and derives its id from. For ids only: fields named with dots
 * lose their quotes in it (see {@link detectLossyPaths}); to write a flow down use {@link printFlow}.
 *
 * Where the order of keys is random upstream (`metadata`, `$defs`), it is that of insertion here.
 */
export function canonicalFlow(flow: FlowDefinition | Flow): string {
  return printTree(flowTree(definitionOf(flow).flow, expressionPart), 0);
}

/** Prepares the expression at `key` with only the keys that mean something, in their fixed order. */
function expressionPart(container: object, key: string | number): PrintableJson {
  const value: JsonValue = Reflect.get(container, key) ?? null;
  if (isJsonArray(value)) return value.map((_, index) => expressionPart(value, index));
  if (!isJsonObject(value)) return printablePart(container, key);
  if (Object.hasOwn(value, "$literal")) return new Map([["$literal", printablePart(value, "$literal")]]);
  if (Object.hasOwn(value, "$if")) return fields(value, ["$if", "then", "else"]);
  if (Object.hasOwn(value, "$coalesce")) return fields(value, ["$coalesce"]);
  if (Object.hasOwn(value, "$step")) {
    const path = pathText(value.path);
    return new Map([
      ["$step", printable(value.$step ?? null)],
      ...(path === "$" ? [] : [["path", quote(path)] as const]),
    ]);
  }
  if (Object.hasOwn(value, "$input")) return new Map([["$input", quote(pathText(value.$input))]]);
  if (Object.hasOwn(value, "$variable")) {
    return new Map([["$variable", quote(pathText(value.$variable))], ...fields(value, ["default"])]);
  }
  return printableFields(value, (name) => expressionPart(value, name));
}

function fields(value: JsonObject, keys: readonly string[]): Map<string, PrintableJson> {
  return new Map(keys.filter((key) => value[key] !== undefined).map((key) => [key, expressionPart(value, key)]));
}

function pathText(path: JsonValue | undefined): string {
  return typeof path === "string" ? printLossyPath(parsePath(path)) : "$";
}

function quote(text: string): PrintableJson {
  return JSON.stringify(text);
}
