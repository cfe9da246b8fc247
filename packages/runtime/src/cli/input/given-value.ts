import { type JsonValue, refuseUnsafeIntegers, type TextPosition, ValidationError } from "@stepflow/core";

/** A value that the user gave, and how to speak of its parts. */
export interface GivenValue {
  readonly value: JsonValue;
  /** What errors call it: a file's path or the option. */
  readonly source: string;
  /** Absent when there is no text. */
  readonly locate: ((path: string) => TextPosition) | undefined;
}

/**
 * Checks a value that the user gave, and answers what the check makes of it; what is wrong is told with the line where it
 * stands.
 *
 * @param check throws ValidationError with paths into the value
 * @param hint what to do when something is wrong
 */
export function checkGiven<Checked>(
  { value, source, locate }: GivenValue,
  check: (value: JsonValue) => Checked,
  hint?: string,
): Checked {
  try {
    return check(value);
  } catch (thrown) {
    if (!(thrown instanceof ValidationError)) throw thrown;
    const issues = thrown.issues.map((issue) => (locate ? { ...issue, position: locate(issue.path) } : issue));
    throw new ValidationError(source, issues, { hint });
  }
}

/** Refuses integers that JavaScript would round. */
export function refuseRounded(given: GivenValue): GivenValue {
  checkGiven(given, (value) => refuseUnsafeIntegers(value, given.source));
  return given;
}
