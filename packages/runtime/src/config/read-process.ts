import { placeOf } from "@stepflow/core/expressions";
import type { Environment } from "../engine/variables.ts";
import type { Fields } from "./fields.ts";
import { SubstitutionError, substitute } from "./substitute.ts";

/** The arguments of a process and what is set in its environment. */
export interface ProcessFields {
  readonly args: readonly string[];
  readonly env: ReadonlyMap<string, string>;
}

/** The settings of a process in which the environment is substituted. */
export function readProcess(fields: Fields, environment: Environment): ProcessFields {
  const args = fields.has("args") ? fields.strings("args") : [];
  return {
    args: args.map((text, index) => substituted(fields, text, placeOf(fields.place("args"), index), environment)),
    env: readSubstituted(fields, "env", environment),
  };
}

/** Texts by name in which the environment is substituted; none when there is nothing at `key`. */
export function readSubstituted(fields: Fields, key: string, environment: Environment): ReadonlyMap<string, string> {
  const texts = fields.optionalObject(key);
  return new Map(
    texts.keys.map((name) => [name, substituted(texts, texts.string(name), texts.place(name), environment)]),
  );
}

function substituted(fields: Fields, text: string, place: string, environment: Environment): string {
  try {
    return substitute(text, environment);
  } catch (error) {
    if (!(error instanceof SubstitutionError)) throw error;
    fields.problem(place, error.message);
    return "";
  }
}
