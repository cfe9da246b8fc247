import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../json.ts";
import { setField } from "../json-fields.ts";
import type { Schema } from "../schema/schema.ts";
import { byHandCure, type SchemaSide, toJsonSchema } from "../schema/to-json-schema.ts";

/** What a flow's `schemas` describe. */
export type FlowSchemaPart = "input" | "output" | "variables";

/** For schemas that JSON Schema cannot express, what to write into the flow in their place. */
export type HandWrittenFlowSchemas = { readonly [Part in FlowSchemaPart]?: JsonObject };

/** Callers give what goes in; a flow's output is what comes out. */
export const sideOfPart: { readonly [Part in FlowSchemaPart]: SchemaSide } = {
  input: "input",
  output: "output",
  variables: "input",
};

/**
 * The `schemas` part of a flow document; undefined when there is nothing to describe.
 *
 * The parts share one document, so references that meant the part's own root are moved to where the part now stands.
 *
 * @throws ValidationError when JSON Schema cannot express a schema
 */
export function flowSchemas(
  flowName: string,
  sources: { readonly [Part in FlowSchemaPart]?: Schema | undefined },
  byHand: HandWrittenFlowSchemas = {},
): JsonObject | undefined {
  const properties: Record<string, JsonValue> = {};
  for (const part of ["input", "output", "variables"] as const) {
    const schema = byHand[part] ?? sources[part];
    if (schema === undefined) continue;
    const json = toJsonSchema(schema, sideOfPart[part], `${part} schema of flow "${flowName}"`, byHandCure(part));
    properties[part] = moveReferences(json, `#/properties/${part}`);
  }
  return Object.keys(properties).length === 0 ? undefined : { type: "object", properties };
}

/** Keywords whose value is data, not schemas: a `$ref` in there is nobody's reference. */
const dataKeywords = new Set(["const", "enum", "default", "examples"]);

function moveReferences(schema: JsonValue, root: string): JsonObject {
  const move = (part: JsonValue): JsonValue => {
    if (isJsonArray(part)) return part.map(move);
    if (!isJsonObject(part)) return part;
    const moved: Record<string, JsonValue> = {};
    for (const [key, value] of Object.entries(part)) {
      const isReference = key === "$ref" && typeof value === "string" && (value === "#" || value.startsWith("#/"));
      setField(moved, key, isReference ? root + value.slice(1) : dataKeywords.has(key) ? value : move(value));
    }
    return moved;
  };
  const moved = move(schema);
  return isJsonObject(moved) ? moved : {};
}
