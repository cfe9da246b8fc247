import type { Expression } from "../expression/expression.ts";
import type { Flow, Step } from "./flow.ts";

/** A step whose document has been read: its input is an expression, not text any more. */
export interface StepDefinition {
  readonly step: Step;
  readonly input: Expression;
}

/** A flow whose document has been read and found well-formed. Made by `parseFlow`. */
export interface FlowDefinition {
  readonly flow: Flow;
  readonly steps: readonly StepDefinition[];
  readonly output: Expression;
}
