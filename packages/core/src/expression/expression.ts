import type { JsonValue } from "../json.ts";
import type { Path } from "./path.ts";

/**
 * A parsed value expression: what a step's input and a flow's output are made of.
 *
 * An object is an expression when it has one of `$literal $if $coalesce $step $input $variable`, tested in that order.
 */
export type Expression =
  | { readonly kind: "literal"; readonly value: JsonValue }
  | { readonly kind: "if"; readonly condition: Expression; readonly then: Expression; readonly else?: Expression }
  | { readonly kind: "coalesce"; readonly values: readonly Expression[] }
  | { readonly kind: "step"; readonly stepId: string; readonly path: Path }
  | { readonly kind: "input"; readonly path: Path }
  | { readonly kind: "variable"; readonly path: Path; readonly default?: Expression }
  | { readonly kind: "array"; readonly items: readonly Expression[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [string, Expression])[] };
