// biome-ignore-all lint/suspicious/noThenProperty: the contract's name
import { AuthoringError } from "../errors/authoring-error.ts";
import type { JsonValue } from "../json.ts";
import { toJsonValue } from "../to-json-value.ts";
import { childOf, makeRef, placeOf } from "./make-ref.ts";
import { computedPlace, type Place, type PrintTemplate } from "./place.ts";
import type { ElementKey, ElementType, Ref, RefTo } from "./ref.ts";
import type { JsonTemplate, Resolved } from "./template.ts";

/**
 * `then` if the condition holds, else `otherwise`, or `null` when that is left out.
 *
 * A condition fails to hold when it is `false`, `null`, or a path that is missing; `0`, `""`, `[]` and `{}` hold. Written
 * as a function, `then` gets the condition as a ref that is known to be there.
 *
 * @example
 * when(input.nickname, (nickname) => ({ greeting: nickname }), { greeting: "you" });
 */
export function when<Condition, Then extends JsonTemplate>(
  condition: RefTo<Condition>,
  then: Then | ((value: Held<Condition>) => Then),
): RefTo<Resolved<Then> | null>;
export function when<Condition, Then extends JsonTemplate, Otherwise extends JsonTemplate>(
  condition: RefTo<Condition>,
  then: Then | ((value: Held<Condition>) => Then),
  otherwise: Otherwise,
): RefTo<Resolved<Then> | Resolved<Otherwise>>;
export function when(
  condition: RefTo<unknown>,
  then: JsonTemplate | ((value: Ref<NonNullable<unknown>>) => JsonTemplate),
  otherwise?: JsonTemplate,
): RefTo<unknown> {
  const taken = typeof then === "function" ? then(assume(condition)) : then;
  return computed("when", (print) => ({
    $if: print(condition),
    then: print(taken),
    ...(otherwise !== undefined && { else: print(otherwise) }),
  }));
}

/** A condition that holds is there, and neither `null` nor `false`. */
export type Held<Condition> = Ref<Exclude<Condition, null | undefined | false>>;

/**
 * The first value that is not `null`; `null` when all are.
 *
 * A value that fails, such as a missing path, is not skipped: use {@link orElse} for what may be missing.
 */
export function coalesce<Values extends readonly [JsonTemplate, ...JsonTemplate[]]>(
  ...values: Values
): RefTo<Coalesced<Values>> {
  return computed("coalesce", (print) => ({ $coalesce: values.map(print) }));
}

/** What `coalesce` comes to: only its last value can be the `null` that is left. */
export type Coalesced<Values extends readonly unknown[]> = Values extends readonly [infer Last]
  ? Resolved<Last>
  : Values extends readonly [infer First, ...infer Rest]
    ? Exclude<Resolved<First>, null> | Coalesced<Rest>
    : never;

/**
 * The ref's value, or `fallback` when it is missing or `null`; `false` is a value.
 *
 * Compiles to `$if` with the ref in an array as its condition: a missing path fails the condition, whereas `false` or
 * `null` inside an array holds.
 */
export function orElse<T, Fallback extends JsonTemplate>(
  ref: RefTo<T>,
  fallback: Fallback,
): RefTo<Exclude<T, null | undefined> | Resolved<Fallback>> {
  return computed("orElse", (print) => ({
    $if: [print(ref)],
    then: { $coalesce: [print(ref), print(fallback)] },
    else: print(fallback),
  }));
}

/**
 * An element of an array or record. The author vouches that it is there; the step that reads it fails with -32200
 * otherwise.
 *
 * A string names a field, a number an element: `at(ref, "0")` is the field "0" of an object. It also reaches fields whose
 * names a ref cannot have as properties, such as `toString`.
 */
export function at<T, Key extends ElementKey<T>>(ref: RefTo<T>, key: Key): Ref<ElementType<T, Key>> {
  return childOf(requirePlace(ref), key);
}

/** The same ref, taken for a `T`: for what the types do not know. Nothing checks it when the flow runs. */
export function assume<T>(ref: RefTo<unknown>): Ref<T> {
  return makeRef(requirePlace(ref));
}

/** Data as it is, whatever its keys: no part of it is read as an expression. */
export function literal<const T>(value: T): RefTo<T> {
  return computed("literal", () => ({ $literal: toJsonValue(value, "literal") }));
}

function computed<T>(by: string, print: (printTemplate: PrintTemplate) => JsonValue): RefTo<T> {
  return makeRef(computedPlace(by, print));
}

/** For callers without types. */
function requirePlace(ref: RefTo<unknown>): Place {
  const place = placeOf(ref);
  if (place !== undefined) return place;
  throw new AuthoringError(
    "expected a ref such as input.name or the result of a step",
    "Plain values can be used as they are.",
  );
}
