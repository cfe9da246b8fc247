import { FlowErrorCode, type JsonValue, parseJson, refuseUnsafeIntegers, ValidationError } from "@stepflow/core";
import { RequestError } from "./request-error.ts";

/** The message has been read before; here it may be as long as it likes. */
const limits = { maxLength: Number.MAX_SAFE_INTEGER, maxValues: Number.MAX_SAFE_INTEGER, maxDepth: 1_010 };

/**
 * Refuses a call whose input has integers that JavaScript has rounded.
 *
 * The values alone only raise the suspicion, since `1e16` is a float and loses nothing: how they were written decides.
 *
 * @param message the text of the whole message
 * @throws RequestError naming the path of each
 */
export function checkIntegers(input: JsonValue, message: string, subject: string): void {
  try {
    refuseUnsafeIntegers(input, subject);
  } catch (error) {
    // The stack ended: values that nest so deep are refused where references are looked for in them.
    if (!(error instanceof ValidationError)) return;
    const { message: reason, issues } = asWritten(message, subject);
    if (issues.length === 0) return;
    throw new RequestError(FlowErrorCode.InvalidInputSchema, reason, {
      issues: issues.map(({ path, message: problem }) => ({ path, message: problem })),
    });
  }
}

const inputPath = "$.params.input";

/** What our own reader, which is slower than the platform's, finds to say of the input; ids may be as long as they like. */
function asWritten(message: string, subject: string): ValidationError {
  try {
    parseJson(message, subject, limits);
    return new ValidationError(subject, []);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const inInput = error.issues.filter(({ path }) => path.startsWith(inputPath));
    const issues = inInput.map(({ path, message }) => ({ path: `$${path.slice(inputPath.length)}`, message }));
    return new ValidationError(subject, issues);
  }
}
