import type { JsonValue } from "../json.ts";

declare const refType: unique symbol;

/**
 * A place in a flow's data that has a value of type `T` once the flow runs: what every {@link Ref} is, and all that the
 * result of `when`, `coalesce`, `orElse` or `literal` is.
 *
 * It stands for the value in step inputs and outputs; there is nothing to read from it while the flow is being written.
 */
export interface RefTo<out T> {
  /** Only in the types. */
  readonly [refType]: T;
}

/**
 * A {@link RefTo} whose fields can be referred to in turn.
 *
 * - A field that is optional, or that only some members of a union have, is a `Ref` to `… | undefined`; such a ref is
 *   accepted by `when` and `orElse` only, because a missing path fails the step that reads it.
 * - `Null` says that the whole value may be `null` as the result of a step: then, and only then, every path below it is
 *   `null` instead of missing.
 */
export type Ref<T, Null extends null = never> =
  IsUnknown<T> extends true ? UnknownRef : RefTo<T | Null> & RefFields<T, Null>;

/** A ref to JSON of which the types know nothing more. `assume<T>(ref)` says what it is. */
export interface UnknownRef extends RefTo<JsonValue> {
  readonly [key: string]: UnknownRef;
}

/** The ref to a step's result. */
export type StepRef<T> = Ref<Exclude<T, null>, Extract<T, null>>;

/** The value that a ref stands for. */
export type RefValue<R> = R extends RefTo<infer T> ? T : never;

export type Scalar = string | number | boolean | null | undefined;

/** Also true of recursive JSON types, which would otherwise unfold for ever. */
export type IsUnknown<T> = [string | number | never[]] extends [T] ? true : false;

/** A mapped type, so that only the fields that a flow names are ever worked out. */
type RefFields<T, Null extends null> = [FieldName<T>] extends [never]
  ? unknown
  : { readonly [Name in FieldName<T>]-?: Ref<FieldType<T, Name>, Null> };

/** The names of all members of a union. Arrays have their indices, not their methods. */
type FieldName<T> = T extends Scalar
  ? never
  : T extends readonly unknown[]
    ? number extends T["length"]
      ? number
      : Extract<keyof T, `${number}`>
    : Exclude<keyof T, symbol>;

/** What a field has in the members of a union that have it; `undefined` for those that do not. */
type FieldType<T, Name> = T extends Scalar ? undefined : Name extends keyof T ? T[Name] : undefined;

/** The keys by which `at` reaches into a value. */
export type ElementKey<T> = IsUnknown<T> extends true ? string | number : ElementKeyOf<Exclude<T, Scalar>>;

type ElementKeyOf<T> = T extends readonly unknown[] ? number : Exclude<keyof T, symbol>;

/** What `at` finds: the author vouches for the element, but not for what is around it. */
export type ElementType<T, Key> =
  IsUnknown<T> extends true
    ? JsonValue
    : Element<Exclude<T, Scalar>, Key> | (T extends null | undefined ? undefined | Extract<T, null> : never);

type Element<T, Key> = T extends readonly (infer Item)[]
  ? Key extends number
    ? `${Key}` extends keyof T
      ? T[`${Key}`]
      : Item
    : never
  : Key extends keyof T
    ? Exclude<T[Key], undefined>
    : never;
