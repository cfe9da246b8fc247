import { ValidationError } from "./errors/validation-error.ts";
import { printPath } from "./expression/print-path.ts";
import type { JsonValue } from "./json.ts";
import { setField } from "./json-fields.ts";

/** How deep a value may nest when it crosses from one step to the next. */
export const maxValueDepth = 1_000;

/**
 * Copies a JavaScript value to JSON, as `JSON.stringify` would print it: `toJSON` is honoured (so a Date becomes a
 * string), undefined fields are dropped, undefined elements become null.
 *
 * What JSON would lose is refused instead: NaN, infinities, BigInt, functions, symbols, and cycles.
 *
 * @param subject what is copied, for the error message
 * @throws ValidationError naming the path of the offending part
 */
export function toJsonValue(value: unknown, subject: string): JsonValue {
  return copyPlain(value, 0) ?? copyWithCare(value, subject);
}

/** How deep values nest that are copied without keeping track of where in them the copying is. */
const plainDepth = 32;

/**
 * Copies what is plain JSON already; `undefined` when any part is not, or when it is too deep to tell.
 *
 * Hot: once for every input of a run and every output of a component, and next to all of them are plain. It keeps no
 * path and knows no cycles, which cost several times the copy itself.
 */
function copyPlain(value: unknown, depth: number): JsonValue | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : undefined;
    case "object":
      if (value === null) return null;
      if (depth === plainDepth || hasToJson(value)) return undefined;
      return Array.isArray(value) ? copyPlainArray(value, depth + 1) : copyPlainFields(value, depth + 1);
    default:
      return undefined;
  }
}

function copyPlainArray(items: readonly unknown[], depth: number): JsonValue | undefined {
  const result: JsonValue[] = [];
  for (const item of items) {
    const copied = copyPlain(item, depth);
    if (copied === undefined) return undefined;
    result.push(copied);
  }
  return result;
}

function copyPlainFields(fields: object, depth: number): JsonValue | undefined {
  const result: Record<string, JsonValue> = {};
  for (const key in fields) {
    if (!Object.hasOwn(fields, key)) continue;
    const field: unknown = Reflect.get(fields, key);
    if (field === undefined) continue;
    const copied = copyPlain(field, depth);
    if (copied === undefined) return undefined;
    setField(result, key, copied);
  }
  return result;
}

/** Copies any value, and knows where it stands: what is not JSON is refused by its place. */
function copyWithCare(value: unknown, subject: string): JsonValue {
  const path: (string | number)[] = [];
  const refuse = (message: string): never => {
    throw new ValidationError(subject, [{ path: printPath(path), message }]);
  };
  const parents = new Set<object>();

  const copy = (part: unknown): JsonValue | undefined => {
    switch (typeof part) {
      case "string":
      case "boolean":
      case "undefined":
        return part;
      case "number":
        return Number.isFinite(part) ? part : refuse(`${part} is not JSON; expected a finite number`);
      case "object":
        return part === null ? null : copyObject(part);
      default:
        return refuse(`a ${typeof part} is not JSON`);
    }
  };

  const copyObject = (part: object): JsonValue | undefined => {
    if (parents.has(part)) return refuse("a cycle is not JSON");
    if (path.length >= maxValueDepth) return refuse(`nested deeper than ${maxValueDepth} levels`);
    parents.add(part);
    const result = hasToJson(part) ? copy(part.toJSON()) : Array.isArray(part) ? copyArray(part) : copyFields(part);
    parents.delete(part);
    return result;
  };

  const copyArray = (items: readonly unknown[]): JsonValue =>
    Array.from(items, (item, index) => copyAt(index, item) ?? null);

  const copyFields = (fields: object): JsonValue => {
    const result: Record<string, JsonValue> = {};
    for (const [key, field] of Object.entries(fields)) {
      const copied = copyAt(key, field);
      if (copied !== undefined) setField(result, key, copied);
    }
    return result;
  };

  const copyAt = (key: string | number, part: unknown): JsonValue | undefined => {
    path.push(key);
    const copied = copy(part);
    path.pop();
    return copied;
  };

  return copy(value) ?? null;
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}
