import { type DocumentLimits, defaultLimits } from "../document/limits.ts";
import { positionsIn } from "../document/text-document.ts";
import { ValidationError } from "../errors/validation-error.ts";
import type { JsonValue } from "../json.ts";
import { yamlReader } from "./read-yaml.ts";

/**
 * Reads YAML text as the JSON that it stands for, by the rules that hold for flow documents.
 *
 * @param options `source` names the text in errors
 * @throws ValidationError naming the line, the column and the path of everything that is wrong
 */
export function parseYaml(
  text: string,
  options: { readonly source?: string; readonly limits?: DocumentLimits } = {},
): JsonValue {
  const { value, problems } = yamlReader({ ...defaultLimits, ...options.limits })(text);
  if (problems.length === 0) return value;
  const positionAt = positionsIn(text);
  throw new ValidationError(
    options.source ?? "YAML",
    problems.map(({ path, offset, message }) => ({ path, message, position: positionAt(offset) })),
  );
}
