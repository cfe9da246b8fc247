import { StepflowError, type StepflowErrorOptions } from "./stepflow-error.ts";

/** One thing that is wrong with a document or a value. */
export interface ValidationIssue {
  /** Where: a path from the root of the value, such as `$.steps[2].input.url`. */
  readonly path: string;
  /** What was found and what was expected. */
  readonly message: string;
}

/** A document or value from outside does not have the form that its reader needs. */
export class ValidationError extends StepflowError {
  readonly issues: readonly ValidationIssue[];

  /** @param subject what was checked, for example a file name or `input of component greet` */
  constructor(subject: string, issues: readonly ValidationIssue[], options: StepflowErrorOptions = {}) {
    super("VALIDATION", `${subject}: ${issues.map((issue) => `${issue.path}: ${issue.message}`).join("; ")}`, {
      details: issues.map(({ path, message }) => ({ path, message })),
      ...options,
    });
    this.issues = issues;
  }
}
