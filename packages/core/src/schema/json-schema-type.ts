/**
 * The type of the values that a plain JSON Schema describes, read from the schema's own type.
 *
 * Understood are `type` (one or several), `const`, `enum`, `properties`, `required`, `additionalProperties`, `items`,
 * `prefixItems`, `anyOf`, `oneOf`, `allOf` and `$ref` into `$defs` or `definitions`. Keywords that only narrow a value
 * (`minimum`, `pattern`, `if`, `not`, …) do not change its type; a schema that says nothing is `unknown`.
 *
 * @example
 * type Point = FromJsonSchema<{ type: "object"; properties: { x: { type: "number" } }; required: ["x"] }>; // { x: number }
 */
export type FromJsonSchema<Schema, Root = Schema> = Schema extends { readonly $ref: infer Pointer }
  ? FromReference<Pointer, Root>
  : Schema extends { readonly const: infer Value }
    ? Mutable<Value>
    : Schema extends { readonly enum: readonly (infer Value)[] }
      ? Mutable<Value>
      : Schema extends { readonly anyOf: readonly (infer Option)[] }
        ? FromBase<Omit<Schema, "anyOf">, Root> & FromOptions<Option, Root>
        : Schema extends { readonly oneOf: readonly (infer Option)[] }
          ? FromBase<Omit<Schema, "oneOf">, Root> & FromOptions<Option, Root>
          : Schema extends { readonly allOf: infer Parts extends readonly unknown[] }
            ? FromBase<Omit<Schema, "allOf">, Root> & FromParts<Parts, Root>
            : FromBase<Schema, Root>;

type FromReference<Pointer, Root> = Pointer extends "#"
  ? FromJsonSchema<Root, Root>
  : Pointer extends `#/${infer Definitions extends "$defs" | "definitions"}/${infer Name}`
    ? Root extends { readonly [Key in Definitions]: { readonly [Key in Name]: infer Definition } }
      ? FromJsonSchema<Definition, Root>
      : unknown
    : unknown;

type FromOptions<Option, Root> = Option extends unknown ? FromJsonSchema<Option, Root> : never;

type FromParts<Parts extends readonly unknown[], Root> = Parts extends readonly [infer First, ...infer Rest]
  ? FromJsonSchema<First, Root> & FromParts<Rest, Root>
  : unknown;

type FromBase<Schema, Root> = Schema extends { readonly type: readonly (infer Name)[] }
  ? FromTypeName<Name, Schema, Root>
  : Schema extends { readonly type: infer Name }
    ? FromTypeName<Name, Schema, Root>
    : Schema extends { readonly properties: object }
      ? FromObject<Schema, Root>
      : unknown;

type FromTypeName<Name, Schema, Root> = Name extends "string"
  ? string
  : Name extends "number" | "integer"
    ? number
    : Name extends "boolean"
      ? boolean
      : Name extends "null"
        ? null
        : Name extends "array"
          ? FromArray<Schema, Root>
          : Name extends "object"
            ? FromObject<Schema, Root>
            : unknown;

type FromArray<Schema, Root> = Schema extends { readonly prefixItems: infer Items extends readonly unknown[] }
  ? FromTuple<Items, Schema, Root>
  : Schema extends { readonly items: infer Item }
    ? FromJsonSchema<Item, Root>[]
    : unknown[];

/** Elements behind the prefix are only excluded by `items: false`. */
type FromTuple<Items extends readonly unknown[], Schema, Root> = Schema extends { readonly items: false }
  ? { -readonly [Index in keyof Items]: FromJsonSchema<Items[Index], Root> }
  : [
      ...{ -readonly [Index in keyof Items]: FromJsonSchema<Items[Index], Root> },
      ...(Schema extends { readonly items: infer Item } ? FromJsonSchema<Item, Root>[] : unknown[]),
    ];

type FromObject<Schema, Root> = Schema extends { readonly properties: infer Properties }
  ? FromProperties<Properties, RequiredName<Schema>, Root>
  : Schema extends { readonly additionalProperties: infer Additional extends object }
    ? Record<string, FromJsonSchema<Additional, Root>>
    : Record<string, unknown>;

type RequiredName<Schema> = Schema extends { readonly required: readonly (infer Name)[] } ? Name : never;

type FromProperties<Properties, Required, Root> = Flat<
  {
    -readonly [Name in keyof Properties as Name extends Required ? Name : never]: FromJsonSchema<
      Properties[Name],
      Root
    >;
  } & {
    -readonly [Name in keyof Properties as Name extends Required ? never : Name]?: FromJsonSchema<
      Properties[Name],
      Root
    >;
  }
>;

type Flat<T> = { [Key in keyof T]: T[Key] };

type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;
