import { ValidationError, type ValidationIssue } from "../errors/validation-error.ts";
import type { JsonValue } from "../json.ts";
import type { DocumentLimits } from "./limits.ts";
import { locateIn } from "./locate.ts";
import { jsonReader } from "./read-json.ts";
import { positionsIn } from "./text-document.ts";
import { addUnsafeIntegers } from "./unsafe-integers.ts";

/**
 * Reads JSON that a flow is to carry, such as the input of a run: like `JSON.parse`, but it refuses duplicate keys and
 * integers that JavaScript would round.
 *
 * @param source what errors call the text, for example a file's path
 * @throws ValidationError naming the line, the column and the path of everything that is wrong
 */
export function parseJson(text: string, source: string, limits: DocumentLimits = {}): JsonValue {
  const read = jsonReader(limits);
  const { value, problems } = read(text);
  if (problems.length > 0) {
    const positionAt = positionsIn(text);
    throw new ValidationError(
      source,
      problems.map(({ path, offset, message }) => ({ path, message, position: positionAt(offset) })),
    );
  }
  const issues: ValidationIssue[] = [];
  addUnsafeIntegers([value], 0, "$", issues);
  if (issues.length === 0) return value;
  const locate = locateIn(text, read);
  throw new ValidationError(
    source,
    issues.map((issue) => ({ ...issue, position: locate(issue.path) })),
  );
}
