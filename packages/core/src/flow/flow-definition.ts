import type { Diagnostic } from "../analysis/diagnostic.ts";
import type { Expression } from "../expression/expression.ts";
import type { Flow, Step } from "./flow.ts";

declare const types: unique symbol;

/** A step whose document has been read: its input is an expression, not text any more. */
export interface StepDefinition {
  readonly step: Step;
  readonly input: Expression;
}

/** A flow whose document has been read and found well-formed. Made by `parseFlow`, and with types by `defineFlow`. */
export interface FlowDefinition<Input = unknown, Output = unknown> {
  readonly flow: Flow;
  readonly steps: readonly StepDefinition[];
  readonly output: Expression;
  /** What was rewritten because the document is in an older dialect; absent when nothing was. */
  readonly rewrites?: readonly Diagnostic[];
  /** Only in the types. */
  readonly [types]?: { readonly input: Input; readonly output: Output };
}
