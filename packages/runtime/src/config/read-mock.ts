import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { placeOf } from "@stepflow/core/expressions";
import { inputKey } from "../plugins/mock/input-key.ts";
import type { MockBehavior, MockComponent } from "../plugins/mock/mock-plugin.ts";
import type { Fields } from "./fields.ts";

/** Whether a place of a configuration is the table of a mock component, whose keys are JSON values. */
export function isBehaviorTable(place: string): boolean {
  const name = String.raw`(?:\.[^.[\]]+|\["(?:[^"\\]|\\.)*"\])`;
  return new RegExp(String.raw`^\$\.plugins${name}\.components${name}\.behaviors$`).test(place);
}

/** Reads the components of a mock plugin. */
export function readMockComponents(plugin: Fields, keys: "json" | "text"): ReadonlyMap<string, MockComponent> {
  const components = plugin.object("components", "an object of mock components by name");
  return new Map(components.keys.map((name) => [name, readComponent(components, name, keys)]));
}

function readComponent(components: Fields, name: string, keys: "json" | "text"): MockComponent {
  const at = components.place(name);
  if (!name.startsWith("/")) components.problem(at, `the name of a component starts with a slash; write "/${name}"`);
  const fields = components.below(components.get(name), at);
  fields.warnUnknown(["input_schema", "output_schema", "behaviors"]);
  return {
    inputSchema: readSchema(fields, "input_schema"),
    outputSchema: readSchema(fields, "output_schema"),
    behaviors: isJsonArray(fields.get("behaviors")) ? readBehaviorList(fields) : readBehaviorTable(fields, keys),
  };
}

function readSchema(fields: Fields, key: string): JsonObject {
  const schema = fields.get(key);
  if (isJsonObject(schema)) return schema;
  fields.object(key, "a JSON Schema, {} for anything");
  return {};
}

type Behaviors = MockComponent["behaviors"];

function readBehaviorTable(fields: Fields, keys: "json" | "text"): Behaviors {
  const table = fields.object("behaviors", "an object of behaviors by input");
  const behaviors = table.keys.map((key): Behaviors[number] => [
    keys === "json" ? JSON.parse(key) : key,
    readBehavior(table.below(table.get(key), table.place(key))),
  ]);
  refuseTwins(behaviors, table, (index) => table.place(table.keys[index] ?? ""));
  return behaviors;
}

/** What JSON and TypeScript write, where keys are strings only. */
function readBehaviorList(fields: Fields): Behaviors {
  const at = fields.place("behaviors");
  const behaviors = fields.list("behaviors").map((item, index): Behaviors[number] => {
    const entry = fields.below(item, placeOf(at, index), "an object with input and behavior");
    entry.warnUnknown(["input", "behavior"]);
    if (!entry.has("input")) entry.refuse("input", "a value");
    return [entry.get("input") ?? null, readBehavior(entry.object("behavior", "an object"))];
  });
  refuseTwins(behaviors, fields, (index) => placeOf(at, index));
  return behaviors;
}

function refuseTwins(behaviors: Behaviors, fields: Fields, placeAt: (index: number) => string): void {
  const seen = new Set<string>();
  for (const [index, [input]] of behaviors.entries()) {
    const key = inputKey(input);
    if (seen.has(key)) {
      fields.problem(placeAt(index), "this input stands here twice: the order of keys does not count, and 1.0 is 1");
    }
    seen.add(key);
  }
}

function readBehavior(fields: Fields): MockBehavior {
  const error = fields.get("error");
  if (typeof error === "string") return { error };
  if (!fields.has("outcome") && !fields.has("error")) {
    fields.problem(fields.at, 'expected { outcome: success, result }, { outcome: failed, error } or { error: "text" }');
    return { error: "" };
  }
  const outcome = fields.choice("outcome", ["success", "failed"]);
  if (outcome === "success") {
    if (!fields.has("result")) fields.refuse("result", "a value, null for none");
    return { outcome, result: fields.get("result") ?? null };
  }
  if (outcome === undefined) return { error: "" };
  const flowError = fields.object("error", "an object with code and message");
  const code = readCode(flowError);
  const data = flowError.get("data");
  return {
    outcome,
    error: { code, message: flowError.string("message"), ...((data ?? null) !== null && { data: data as JsonValue }) },
  };
}

function readCode(error: Fields): number {
  const code = error.get("code");
  if (typeof code === "number" && Number.isSafeInteger(code)) return code;
  error.refuse("code", "a whole number");
  return 0;
}
