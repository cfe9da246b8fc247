import { describeJson, type JsonValue } from "@stepflow/core";
import { printPath } from "@stepflow/core/expressions";
import type { Fault } from "../../generated/rest-operations.ts";

/** Puts into words where a value does not fit the contract, what was expected there and what was found. */
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
  return `${printPath(parts)}: ${message}, found ${describeJson(found as JsonValue)}`;
}
