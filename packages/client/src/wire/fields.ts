import {
  describeJson,
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ProtocolError,
} from "@stepflow/core/executor";

/** Fields of a server's answer, read with a look at each; `where` names the object for errors. */

export function readObject(value: JsonValue | undefined, where: string): JsonObject {
  return isJsonObject(value) ? value : refuse(where, "an object", value);
}

export function readArray(value: JsonValue | undefined, where: string): readonly JsonValue[] {
  return isJsonArray(value) ? value : refuse(where, "an array", value);
}

export function readText(fields: JsonObject, name: string, where: string): string {
  const value = fields[name];
  return typeof value === "string" ? value : refuse(`${where}.${name}`, "a string", value);
}

export function readNumber(fields: JsonObject, name: string, where: string): number {
  const value = fields[name];
  return typeof value === "number" ? value : refuse(`${where}.${name}`, "a number", value);
}

/** An optional text under its own name, to be spread: nothing when it is absent or null. */
export function optionalText<Name extends string>(fields: JsonObject, name: Name): { readonly [key in Name]?: string } {
  const value = fields[name];
  const found: { [key in Name]?: string } = {};
  if (typeof value === "string") found[name] = value;
  return found;
}

export function refuse(where: string, expected: string, found: JsonValue | undefined): never {
  const hint = "Is this a Stepflow server, and of a version that this client knows?";
  throw new ProtocolError(`the server's answer: ${where}: expected ${expected}, found ${describeJson(found)}`, {
    hint,
  });
}
