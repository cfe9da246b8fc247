import { isJsonArray, type JsonValue } from "../json.ts";
import { printNumber } from "./number.ts";
import { keysOf, notedNumber } from "./source-notes.ts";

/** JSON about to be printed: a finished token, a list, or fields in order (a Map also keeps keys such as "10" there). */
export type PrintableJson = string | readonly PrintableJson[] | ReadonlyMap<string, PrintableJson>;

/**
 * Prints a JSON value as the 0.11 generation prints it, in order of insertion: `1.0` and `1` stay what they were when
 * the value comes from a document's text.
 *
 * @param indent spaces per level; 0, the default, prints everything on one line without spaces
 */
export function printJson(value: JsonValue, indent = 0): string {
  return printTree(printable(value), indent);
}

/** Prepares a value for printing. */
export function printable(value: JsonValue): PrintableJson {
  if (typeof value === "number") return printNumber(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isJsonArray(value)) return value.map((_, index) => printablePart(value, index));
  return printableFields(value, (key) => printablePart(value, key));
}

/** Prepares the part of an object or array that stands at `key`, with what is noted about it. */
export function printablePart(container: object, key: string | number): PrintableJson {
  const value: JsonValue = Reflect.get(container, key) ?? null;
  return (typeof value === "number" ? notedNumber(container, key) : undefined) ?? printable(value);
}

/** Prepares every field of an object with `print`, in the order of its document. */
export function printableFields(object: object, print: (key: string) => PrintableJson): PrintableJson {
  const fields = new Map<string, PrintableJson>();
  for (const key of keysOf(object)) {
    if (Reflect.get(object, key) !== undefined) fields.set(key, print(key));
  }
  return fields;
}

export function printTree(tree: PrintableJson, indent: number, level = 0): string {
  if (typeof tree === "string") return tree;
  const parts: string[] = [];
  if (tree instanceof Map) {
    const colon = indent > 0 ? ": " : ":";
    for (const [key, field] of tree) parts.push(JSON.stringify(key) + colon + printTree(field, indent, level + 1));
    return enclose("{", parts, "}", indent, level);
  }
  for (const item of tree.values()) parts.push(printTree(item, indent, level + 1));
  return enclose("[", parts, "]", indent, level);
}

function enclose(open: string, parts: readonly string[], close: string, indent: number, level: number): string {
  if (indent === 0 || parts.length === 0) return open + parts.join(",") + close;
  const inner = `\n${" ".repeat(indent * (level + 1))}`;
  return `${open}${inner}${parts.join(`,${inner}`)}\n${" ".repeat(indent * level)}${close}`;
}
