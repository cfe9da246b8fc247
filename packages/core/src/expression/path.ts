import { isJsonArray, isJsonObject, type JsonValue } from "../json.ts";

/** A parsed path: field names and array indices from the outside in; empty for the whole value. */
export type Path = readonly (string | number)[];

/** The text is not a path of the grammar. `message` says why. */
export class PathSyntaxError extends Error {
  override readonly name = "PathSyntaxError";
}

/**
 * Reads a path of the value-expression grammar: `$` then `.name`, `[3]`, `["name"]` or `['name']`.
 *
 * Text that does not start with `$` names one field, whatever it contains: `a.b` is the field "a.b".
 *
 * @throws PathSyntaxError naming the offending part
 */
export function parsePath(text: string): Path {
  const source = text.trim();
  if (source === "") return [];
  if (!source.startsWith("$")) return [text];
  const path: (string | number)[] = [];
  let at = 1;
  while (at < source.length) {
    if (source[at] === ".") {
      const end = endOfName(source, at + 1);
      if (end > at + 1) path.push(source.slice(at + 1, end));
      at = end;
    } else if (source[at] === "[") {
      const close = source.indexOf("]", at);
      if (close === -1) throw new PathSyntaxError("Unclosed bracket '[' in path");
      path.push(parseBracket(source.slice(at + 1, close)));
      at = close + 1;
    } else {
      throw new PathSyntaxError(`Invalid character '${source[at]}' in JSON path after $ or ']'. Expected '.' or '['`);
    }
  }
  return path;
}

function endOfName(source: string, from: number): number {
  let end = from;
  while (end < source.length && source[end] !== "." && source[end] !== "[") end += 1;
  return end;
}

function parseBracket(content: string): string | number {
  const quote = content[0];
  if ((quote === '"' || quote === "'") && content.length >= 2 && content.endsWith(quote)) return content.slice(1, -1);
  if (/^\d+$/.test(content) && Number.isSafeInteger(Number(content))) return Number(content);
  throw new PathSyntaxError(`Invalid index '${content}' in JSON path. Expected a number or a quoted string.`);
}

/** Follows `path` into `value` through own properties only; `undefined` when some part is missing. */
export function getAtPath(value: JsonValue, path: Path): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const part of path) {
    if (typeof part === "number") current = isJsonArray(current) ? current[part] : undefined;
    else current = isJsonObject(current) && Object.hasOwn(current, part) ? current[part] : undefined;
    if (current === undefined) return undefined;
  }
  return current;
}
