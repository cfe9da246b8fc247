import { StepflowError, type StepflowErrorOptions } from "./stepflow-error.ts";

/** One thing that is wrong with a document or a value. */
export interface ValidationIssue {
  /** Where: a path from the root of the value, such as `$.steps[2].input.url`. */
  readonly path: string;
  /** What was found and what was expected. */
  readonly message: string;
  /** Where in the text that was read, both from 1. */
  readonly position?: { readonly line: number; readonly column: number };
}

/** A document or value from outside does not have the form that its reader needs. */
export class ValidationError extends StepflowError {
  readonly issues: readonly ValidationIssue[];

  /** @param subject what was checked, for example a file name or `input of component greet` */
  constructor(subject: string, issues: readonly ValidationIssue[], options: StepflowErrorOptions = {}) {
    super("VALIDATION", describeIssues(subject, issues), {
      details: issues.map(({ path, message, position }) => ({ path, message, ...position })),
      ...options,
    });
    this.issues = issues;
  }
}

/** The message shows this many issues; `issues` has them all. */
const maxShown = 20;

function describeIssues(subject: string, issues: readonly ValidationIssue[]): string {
  const lines = issues.slice(0, maxShown).map((issue) => describeIssue(subject, issue));
  if (issues.length > maxShown) lines.push(`… and ${issues.length - maxShown} more`);
  return lines.join("\n");
}

/** `flow.yaml:3:5: $.steps[0].id: expected …`: a form that terminals and editors turn into a link. */
function describeIssue(subject: string, { path, message, position }: ValidationIssue): string {
  const place = position === undefined ? subject : `${subject}:${position.line}:${position.column}`;
  return `${place}: ${path}: ${message}`;
}
