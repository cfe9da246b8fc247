import type { JsonValue } from "../json.ts";
import type { IsUnknown, RefTo, Scalar } from "./ref.ts";

/** Every ref but one that may be undefined. That it is a ref to JSON has been seen to where its schema was given. */
type DefinedRef = RefTo<NonNullable<unknown> | null>;

/**
 * What may be written where a `T` is needed: the value itself, a ref to it, or a value with refs anywhere inside.
 *
 * A ref that may be undefined fits nowhere: give it a default with `orElse`, or ask for it with `when`.
 */
export type Template<T> = IsUnknown<T> extends true ? JsonTemplate : RefTo<Exclude<T, undefined>> | PlainTemplate<T>;

/** Any JSON with refs anywhere inside. */
export type JsonTemplate =
  | DefinedRef
  | string
  | number
  | boolean
  | null
  | JsonTemplateArray
  | { readonly [key: string]: JsonTemplate };

/** An interface, because an alias that refers to itself is worked out at once and never ends. */
export interface JsonTemplateArray extends ReadonlyArray<JsonTemplate> {}

/** Like {@link JsonTemplateArray}: a recursive type's array is looked into only when it is used. */
export interface TemplateArray<T> extends ReadonlyArray<Template<T>> {}

type PlainTemplate<T> = T extends Scalar
  ? Exclude<T, undefined>
  : T extends readonly unknown[]
    ? number extends T["length"]
      ? TemplateArray<T[number]>
      : { readonly [Index in keyof T]: Template<T[Index]> }
    : [keyof T] extends [never]
      ? // `{}` would take anything, refs that may be undefined included.
        Readonly<Record<string, never>>
      : { readonly [Key in keyof T]: Template<T[Key]> };

/** The value that a template comes to when the flow runs. */
export type Resolved<V> =
  IsUnknown<V> extends true
    ? JsonValue
    : V extends RefTo<infer T>
      ? T
      : V extends Scalar
        ? V
        : { -readonly [Key in keyof V]: Resolved<V[Key]> };

/** Like {@link Resolved}, for values that are only the first of several: not `0` but `number`. */
export type ResolvedState<V> =
  V extends RefTo<infer T> ? T : V extends Scalar ? Widened<V> : { -readonly [Key in keyof V]: ResolvedState<V[Key]> };

type Widened<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;
