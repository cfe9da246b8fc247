import { type Component, componentJsonSchema, type JsonObject, type SchemaSide, ValidationError } from "@stepflow/core";

/** What a worker tells about a component. */
export interface ComponentDescription {
  /** As registered: without a leading slash, with its path parameters, such as `read/{*path}`. */
  readonly name: string;
  readonly description?: string;
  /** What callers give, as JSON Schema of draft 2020-12. Absent when `problems` says why. */
  readonly inputSchema?: JsonObject;
  /** What callers get. Absent when `problems` says why. */
  readonly outputSchema?: JsonObject;
  /** Which schemas JSON Schema cannot express, where, and how to supply them by hand. */
  readonly problems?: readonly string[];
}

/** Describes a component as far as its schemas allow; one that cannot be expressed leaves the other in place. */
export function describeComponent(component: Component): ComponentDescription {
  const { name, description } = component;
  const input = publish(component, "input");
  const output = publish(component, "output");
  const problems = [input, output].filter((side) => typeof side === "string");
  return {
    name,
    ...(description !== undefined && { description }),
    ...(typeof input !== "string" && { inputSchema: input }),
    ...(typeof output !== "string" && { outputSchema: output }),
    ...(problems.length > 0 && { problems }),
  };
}

/** The schema, or why there is none. */
function publish(component: Component, side: SchemaSide): JsonObject | string {
  try {
    return componentJsonSchema(component, side);
  } catch (error) {
    if (error instanceof ValidationError) return error.message;
    throw error;
  }
}
