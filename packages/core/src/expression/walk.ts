import type { Expression } from "./expression.ts";
import type { Path } from "./path.ts";
import { placeOf } from "./place.ts";

/** Is shown every part of an expression, the whole first, with its place. */
export type ExpressionVisitor = (expression: Expression, at: string) => void;

/** One mention of a step in an expression. */
export interface StepReference {
  readonly stepId: string;
  /** Which part of the step's result is read; empty for the whole. */
  readonly path: Path;
  /** Where the mention stands, for example `$.output.greeting`. */
  readonly at: string;
}

/**
 * Shows `visit` every part of an expression, outer parts first, in the order of the document.
 *
 * Places are those of the 0.11 diagnostics: the parts of `$if` are `.condition`, `.then` and `.else`, the values of
 * `$coalesce` and of arrays are `[0]`, `[1]`, …, and the default of a variable is `.default`.
 *
 * @param at the place of the whole, for example `$.steps[2].input`
 *
 * @example
 * walkExpression(definition.output, "$.output", (part, at) => {
 *   if (part.kind === "step") console.log(part.stepId, at);
 * });
 */
export function walkExpression(expression: Expression, at: string, visit: ExpressionVisitor): void {
  visit(expression, at);
  switch (expression.kind) {
    case "if":
      walkExpression(expression.condition, `${at}.condition`, visit);
      walkExpression(expression.then, `${at}.then`, visit);
      if (expression.else !== undefined) walkExpression(expression.else, `${at}.else`, visit);
      return;
    case "coalesce":
      for (const [index, value] of expression.values.entries()) walkExpression(value, placeOf(at, index), visit);
      return;
    case "array":
      for (const [index, item] of expression.items.entries()) walkExpression(item, placeOf(at, index), visit);
      return;
    case "object":
      for (const [key, field] of expression.entries) walkExpression(field, placeOf(at, key), visit);
      return;
    case "variable":
      if (expression.default !== undefined) walkExpression(expression.default, `${at}.default`, visit);
      return;
    case "literal":
    case "step":
    case "input":
      return;
  }
}

/** Every mention of a step in an expression, in the order of the document, branches not taken included. */
export function stepReferences(expression: Expression, at: string): readonly StepReference[] {
  const references: StepReference[] = [];
  walkExpression(expression, at, (part, place) => {
    if (part.kind === "step") references.push({ stepId: part.stepId, path: part.path, at: place });
  });
  return references;
}
