import type { Expression } from "../expression/expression.ts";
import { fieldPath } from "./diagnostic-path.ts";

/** An expression that reads something from outside of itself. */
export type Reference = Extract<Expression, { readonly kind: "step" | "input" | "variable" }>;

/** How a reference stands in the expression that was walked. */
export interface ReferencePlace {
  /** In the notation of diagnostics: `.condition`, `.then` and `.else` below `$if`, `[i]` below `$coalesce`. */
  readonly at: string;
  /** Whether evaluation may pass the reference by: it is in a branch of `$if`, a later `$coalesce` value or a default. */
  readonly conditional: boolean;
  /** Whether it is in the default of a variable, which official servers don't count as a mention of a step. */
  readonly inDefault: boolean;
}

/** Visits every reference of an expression, from the outside in and in the order of the document. */
export function walkReferences(
  expression: Expression,
  at: string,
  visit: (reference: Reference, place: ReferencePlace) => void,
): void {
  const walk = (inner: Expression, place: ReferencePlace): void => {
    switch (inner.kind) {
      case "literal":
        return;
      case "step":
      case "input":
        visit(inner, place);
        return;
      case "variable":
        visit(inner, place);
        // The contract gives what stands in a default the path of the variable.
        if (inner.default) walk(inner.default, { at: place.at, conditional: true, inDefault: true });
        return;
      case "if":
        walk(inner.condition, { ...place, at: `${place.at}.condition` });
        walk(inner.then, { ...place, at: `${place.at}.then`, conditional: true });
        if (inner.else) walk(inner.else, { ...place, at: `${place.at}.else`, conditional: true });
        return;
      case "coalesce":
        for (const [index, value] of inner.values.entries()) {
          walk(value, { ...place, at: `${place.at}[${index}]`, conditional: place.conditional || index > 0 });
        }
        return;
      case "array":
        for (const [index, item] of inner.items.entries()) walk(item, { ...place, at: `${place.at}[${index}]` });
        return;
      case "object":
        for (const [name, field] of inner.entries) walk(field, { ...place, at: fieldPath(place.at, name) });
        return;
    }
  };
  walk(expression, { at, conditional: false, inDefault: false });
}
