import { describeJson, type JsonValue } from "@stepflow/core";
import { printPath } from "@stepflow/core/expressions";
import type { Fault } from "../../generated/rest-operations.ts";

/**
 * Puts into words where a value does not fit the contract, what was expected there and what was found. A text is not
 * repeated: it may be a secret in the wrong place, and errors are logged.
 */
export function describeFault({ pointer, message }: Fault, value: unknown): string {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  let found: unknown = value;
  const parts = keys.map((key) => {
    const isIndex = Array.isArray(found);
    found = typeof found === "object" && found !== null ? Reflect.get(found, key) : undefined;
    return isIndex ? Number(key) : key;
  });
  return `${printPath(parts)}: ${message}, found ${typeof found === "string" ? "a string" : describeJson(found as JsonValue)}`;
}
