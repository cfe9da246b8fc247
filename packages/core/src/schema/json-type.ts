/**
 * `unknown` when `T` is a type that JSON can carry, else a message that names the places that are not.
 *
 * Meant to be intersected with a parameter's type, so that the compiler prints the message: servers carry JSON and apply neither defaults
 * nor transforms, so a `Date` in a flow's or a component's schema would arrive as a string.
 */
export type OnlyJson<T> = [T] extends [JsonForm<T>] ? unknown : NotJson<JsonIssue<T>>;

/** Never assignable: its type parameter is the message. */
export interface NotJson<Message> {
  readonly "this schema is not of a JSON type": Message;
}

type Scalar = string | number | boolean | null | undefined;

/** `T` with everything that JSON cannot carry replaced by `never`. Lazy, so recursive types are compared, not unfolded. */
type JsonForm<T> = unknown extends T
  ? T
  : T extends Scalar
    ? T
    : T extends NotJsonLeaf
      ? never
      : T extends readonly (infer Item)[]
        ? JsonFormArray<Item>
        : { [Key in keyof T]: Key extends symbol ? never : JsonForm<T[Key]> };

/** An interface, because a mapped array is worked out at once and a recursive type's never ends. */
interface JsonFormArray<Item> extends ReadonlyArray<JsonForm<Item>> {}

// biome-ignore lint/suspicious/noExplicitAny: the only type that every function is assignable to
type NotJsonLeaf = bigint | symbol | ((...args: any) => unknown) | (abstract new (...args: any) => unknown);

/** Where and what: as deep as an error message is of use, so that recursive types come to an end. */
type JsonIssue<T, Path extends string = "$", Depth extends unknown[] = []> = T extends Scalar
  ? never
  : T extends Date
    ? `${Path} is a Date; JSON carries it as a string, so describe a string here`
    : T extends bigint
      ? `${Path} is a bigint; describe a string here`
      : T extends NotJsonLeaf
        ? `${Path} is a function or symbol`
        : T extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | ArrayBufferView
          ? `${Path} is a Map, Set or typed array; describe an object or an array here`
          : Depth["length"] extends 6
            ? `${Path} is not JSON`
            : T extends readonly (infer Item)[]
              ? JsonIssue<Item, `${Path}[]`, [...Depth, 0]>
              : {
                  [Key in keyof T & (string | number)]: [T[Key]] extends [JsonForm<T[Key]>]
                    ? never
                    : JsonIssue<T[Key], `${Path}.${Key}`, [...Depth, 0]>;
                }[keyof T & (string | number)];
