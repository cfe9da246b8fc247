import { AuthoringError } from "../errors/authoring-error.ts";
import { type Path, PathSyntaxError, parsePath } from "../expression/path.ts";
import type { JsonValue } from "../json.ts";
import { coalesce, literal, when } from "./expressions.ts";
import { makeRef } from "./make-ref.ts";
import { fallbackOf, inputPlace, stepPlace, variablePlace } from "./place.ts";
import type { RefTo, UnknownRef } from "./ref.ts";
import type { JsonTemplate } from "./template.ts";

/**
 * Value expressions by name and path, without types: for `FlowBuilder`, and for flows that are put together by programs.
 *
 * @example
 * Value.step("load", "$.rows[0]");
 * Value.if(Value.input("$.verbose"), Value.step("report"), Value.literal(null));
 */
export const Value: {
  /** A step's result, or what its path leads to. */
  step(stepId: string, path?: string): UnknownRef;
  /** The flow's input, or what its path leads to. */
  input(path?: string): UnknownRef;
  /** A variable by its name. */
  variable(name: string, options?: { readonly default: JsonTemplate }): UnknownRef;
  /** Data as it is: no part of it is read as an expression. */
  literal(value: JsonValue): RefTo<JsonValue>;
  /** `null` when the condition does not hold and `otherwise` is left out. */
  if(condition: RefTo<unknown>, then: JsonTemplate, otherwise?: JsonTemplate): RefTo<JsonValue>;
  /** The first value that is not `null`. */
  coalesce(...values: readonly [JsonTemplate, ...JsonTemplate[]]): RefTo<JsonValue>;
} = {
  step: (stepId, path) => makeRef(stepPlace(undefined, stepId, readPath(path))),
  input: (path) => makeRef(inputPlace(undefined, readPath(path))),
  variable: (name, options) => makeRef(variablePlace(undefined, [name], options && fallbackOf(options.default))),
  literal,
  if: when,
  coalesce,
};

function readPath(path: string | undefined): Path {
  if (path === undefined) return [];
  try {
    return parsePath(path);
  } catch (cause) {
    if (!(cause instanceof PathSyntaxError)) throw cause;
    throw new AuthoringError(
      `path ${JSON.stringify(path)}: ${cause.message.replace(/\.$/, "")}`,
      'Write it as "$.field", "$.list[0]" or \'$["a.b"]\'.',
    );
  }
}
