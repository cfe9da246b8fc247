import { isJsonArray, isJsonObject, type JsonValue } from "../json.ts";
import { setField } from "../json-fields.ts";
import type { Expression } from "./expression.ts";
import { type Path, parsePath } from "./path.ts";
import { printPath } from "./print-path.ts";

/**
 * Prints an expression as the JSON that `parseExpression` reads back as the same expression.
 *
 * @throws RangeError for what no document can say: a path with a field name that has both `]` and one of `.` `[`, or an
 * object with a field such as `$step` that is not meant as a reference and is not in a literal
 */
export function printExpression(expression: Expression): JsonValue {
  switch (expression.kind) {
    case "literal":
      return printLiteral(expression.value);
    case "step": {
      const { stepId, path } = expression;
      return { $step: stepId, ...(path.length > 0 && { path: printReadable(path) }) };
    }
    case "input":
      return { $input: printReadable(expression.path) };
    case "variable":
      return {
        $variable: printReadable(expression.path),
        ...(expression.default && { default: printExpression(expression.default) }),
      };
    case "if":
      return {
        $if: printExpression(expression.condition),
        then: printExpression(expression.then),
        ...(expression.else && { else: printExpression(expression.else) }),
      };
    case "coalesce":
      return { $coalesce: expression.values.map(printExpression) };
    case "array":
      return expression.items.map(printExpression);
    case "object":
      return printFields(expression.entries);
  }
}

/** The keys that make an object an expression, in the order in which they are looked for. */
export const expressionKeys: readonly string[] = ["$literal", "$if", "$coalesce", "$step", "$input", "$variable"];

function printLiteral(value: JsonValue): JsonValue {
  return isJsonArray(value) || isJsonObject(value) ? { $literal: value } : value;
}

function printFields(entries: readonly (readonly [string, Expression])[]): JsonValue {
  const fields: Record<string, JsonValue> = {};
  for (const [key, field] of entries) {
    if (expressionKeys.includes(key)) {
      throw new RangeError(`the field ${key} would make its object an expression; put the object in a literal`);
    }
    setField(fields, key, printExpression(field));
  }
  return fields;
}

/** Most paths print with `$`; one field with a bracket in its name can only stand bare. */
function printReadable(path: Path): string {
  const [first] = path;
  const texts = path.length === 1 && typeof first === "string" ? [printPath(path), first] : [printPath(path)];
  const text = texts.find((candidate) => readsAs(candidate, path));
  if (text !== undefined) return text;
  throw new RangeError(`no path can name ${JSON.stringify(path)}: a quoted name ends at its first "]"`);
}

function readsAs(text: string, path: Path): boolean {
  try {
    const read = parsePath(text);
    return read.length === path.length && read.every((part, index) => part === path[index]);
  } catch {
    return false;
  }
}
