import type { ComponentReference } from "../component.ts";
import type { JsonObject } from "../json.ts";
import { byHandCure, type SchemaSide, toJsonSchema } from "./to-json-schema.ts";

/**
 * The JSON Schema that a component publishes: what callers give, or what they get.
 *
 * @throws ValidationError naming the place that JSON Schema cannot express, and the option that supplies it by hand
 */
export function componentJsonSchema(component: Omit<ComponentReference, "description">, side: SchemaSide): JsonObject {
  const subject = `${side} of component ${component.path}`;
  return component.jsonSchema?.[side] ?? toJsonSchema(component[side], side, subject, byHandCure(side));
}
