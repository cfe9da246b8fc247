import { placeOf } from "@stepflow/core/expressions";
import type { Environment } from "../engine/variables.ts";
import type { Fields } from "./fields.ts";
import { readSubstituted } from "./read-process.ts";

/** Reads `headers`, in whose values the environment is substituted. */
export function readHeaders(fields: Fields, environment: Environment): ReadonlyMap<string, string> {
  const headers = readSubstituted(fields, "headers", environment);
  for (const [name, value] of headers) {
    if (!isHeader(name, value)) fields.problem(placeOf(fields.place("headers"), name), "this is no header of HTTP");
  }
  return headers;
}

function isHeader(name: string, value: string): boolean {
  try {
    new Headers([[name, value]]);
    return true;
  } catch {
    return false;
  }
}
