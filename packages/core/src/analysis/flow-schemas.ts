import type { Flow } from "../flow/flow.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../json.ts";

/** What a flow's `schemas` declare. An absent or null schema is `undefined`. */
export interface FlowSchemas {
  readonly input: JsonValue | undefined;
  readonly output: JsonValue | undefined;
  /** `undefined` also when it's no object: such a schema declares no variable by name. */
  readonly variables: JsonObject | undefined;
  /** Output schemas by step id. */
  readonly steps: JsonObject;
  /** The document that `$ref`s of all of them point into. */
  readonly root: JsonObject;
}

/** Reads a flow's `schemas`; whatever has not the form of the contract counts as absent. */
export function readFlowSchemas(flow: Flow): FlowSchemas {
  const root = flow.schemas ?? {};
  const properties = objectAt(root, "properties");
  return {
    input: properties.input ?? undefined,
    output: properties.output ?? undefined,
    variables: isJsonObject(properties.variables) ? properties.variables : undefined,
    steps: objectAt(objectAt(properties, "steps"), "properties"),
    root,
  };
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isJsonObject(value) ? value : {};
}
