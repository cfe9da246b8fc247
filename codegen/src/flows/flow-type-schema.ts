import type { JsonObject, JsonValue } from "@stepflow/core";
import { upperFirst } from "./find-flow-files.ts";
import { UserError } from "./user-error.ts";

/** The parts of a flow's `schemas` that its users see. */
const parts = ["input", "output"] as const;
type Part = (typeof parts)[number];

/**
 * One schema that defines the types of a flow's input and output, each by name: `GreetInput`, `GreetOutput`, and a type
 * `Greet…` for each definition that they use.
 *
 * References are read as upstream reads them, from the root of `schemas`, and where that leads nowhere from the root of
 * the part, as schemas do that were pasted in.
 *
 * @param typeName what the names start with, for example `Greet`
 * @param source the flow's file, for error messages
 * @throws UserError for a reference that leads nowhere, or out of the file, and for a type that JSON Schema does not have
 */
export function flowTypeSchema(schemas: JsonObject, typeName: string, source: string): JsonObject {
  const definitions: Record<string, JsonValue> = {};
  const properties = objectOf(schemas.properties);
  const nameOfPlace = new Map<string, string>();
  const pending: (readonly [name: string, schema: JsonValue, part: Part])[] = [];

  const nameOf = (pointer: string, part: Part): string => {
    const { place, schema } = resolve(pointer, part);
    const known = nameOfPlace.get(JSON.stringify(place));
    if (known !== undefined) return known;
    const words = place.filter((step) => !keywords.has(step)).map(typeWord);
    let name = typeName + words.join("");
    // A definition may be called Input, as the part itself is.
    while (Object.hasOwn(definitions, name)) name += "Definition";
    nameOfPlace.set(JSON.stringify(place), name);
    definitions[name] = true;
    pending.push([name, schema, part]);
    return name;
  };

  const resolve = (pointer: string, part: Part): { place: readonly string[]; schema: JsonValue } => {
    if (pointer !== "#" && !pointer.startsWith("#/")) {
      throw new UserError(
        `${source}: $.schemas.properties.${part}: $ref "${pointer}" leads out of the flow; define it in $defs`,
      );
    }
    const steps = pointer.split("/").slice(1).map(unescapePointer);
    const here = follow(properties[part], steps);
    const found = steps.length === 0 ? undefined : follow(schemas, steps);
    const schema = found ?? here;
    if (schema === undefined) {
      throw new UserError(`${source}: $.schemas.properties.${part}: $ref "${pointer}" leads nowhere`);
    }
    const fromRoot = found === undefined ? ["properties", part, ...steps] : steps;
    return { place: fromRoot, schema };
  };

  const rootProperties: Record<string, JsonValue> = {};
  for (const part of parts) {
    if (properties[part] === undefined) continue;
    rootProperties[part] = { $ref: `#/$defs/${nameOf(`#/properties/${part}`, part)}` };
  }
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const [name, schema, part] = next;
    refuseUnknownTypes(schema, `${source}: $.schemas.properties.${part}`);
    definitions[name] = typeRelevant(schema, (pointer) => `#/$defs/${nameOf(pointer, part)}`);
  }
  return {
    type: "object",
    properties: rootProperties,
    required: Object.keys(rootProperties),
    $defs: definitions,
  };
}

/** Words of a pointer that say nothing about the type. */
const keywords = new Set(["properties", "$defs", "definitions"]);

/** Keywords that would name types on their own, or smuggle text into the generated file. */
const dropped = new Set(["title", "$id", "id", "$schema", "tsType", "tsEnumNames", "$defs", "definitions"]);
const mapsOfSchemas = new Set(["properties", "patternProperties"]);
const data = new Set(["const", "enum", "default", "examples", "required"]);

/** A schema reduced to what its type depends on, its references renamed. */
function typeRelevant(schema: JsonValue, rename: (pointer: string) => string): JsonValue {
  if (isList(schema)) return schema.map((item) => typeRelevant(item, rename));
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).flatMap(([key, value]): [string, JsonValue][] => {
    if (dropped.has(key)) return [];
    if (key === "$ref" && typeof value === "string") return [[key, rename(value)]];
    if (data.has(key)) return [[key, value]];
    if (!mapsOfSchemas.has(key)) return [[key, typeRelevant(value, rename)]];
    const fields = Object.entries(objectOf(value)).map(([name, field]) => [name, typeRelevant(field, rename)]);
    return [[key, Object.fromEntries(fields)]];
  });
  return Object.fromEntries(entries);
}

const typeNames = new Set<JsonValue>(["array", "boolean", "integer", "null", "number", "object", "string"]);

/** A misspelt type would become a type that anything fits. */
function refuseUnknownTypes(schema: JsonValue, at: string): void {
  if (isList(schema)) for (const item of schema) refuseUnknownTypes(item, at);
  for (const [key, value] of isList(schema) ? [] : Object.entries(objectOf(schema))) {
    if (key === "type") {
      const unknown = (isList(value) ? value : [value]).find((name) => !typeNames.has(name));
      if (unknown !== undefined) {
        throw new UserError(
          `${at}: ${JSON.stringify(unknown)} is no type; expected one of ${[...typeNames].join(", ")}`,
        );
      }
    } else if (mapsOfSchemas.has(key)) {
      for (const field of Object.values(objectOf(value))) refuseUnknownTypes(field, at);
    } else if (!data.has(key) && !dropped.has(key)) {
      refuseUnknownTypes(value, at);
    }
  }
}

function follow(value: JsonValue | undefined, steps: readonly string[]): JsonValue | undefined {
  let current = value;
  for (const step of steps) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = Reflect.get(current, step) as JsonValue;
  }
  return current;
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return typeof value === "object" && value !== null && !isList(value) ? value : {};
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function unescapePointer(step: string): string {
  return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}

function typeWord(step: string): string {
  return step
    .split(/[^\p{L}\p{N}]+/u)
    .map(upperFirst)
    .join("");
}
