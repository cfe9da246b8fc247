import { type ErrorAction, type FlowDefinition, LimitExceededError } from "@stepflow/core";
import { type CompiledExpression, compileExpression, type Expression } from "@stepflow/core/expressions";
import type { ResolveRoute, Route } from "./component.ts";

/** A flow made ready to run: steps by index, expressions as closures, routes found. Shared by all runs of the flow. */
export interface Plan {
  readonly definition: FlowDefinition;
  readonly steps: readonly PlannedStep[];
  readonly mustExecute: readonly number[];
  readonly output: CompiledExpression;
}

export interface PlannedStep {
  readonly index: number;
  readonly id: string;
  readonly component: string;
  readonly input: CompiledExpression;
  readonly onError: ErrorAction;
  readonly route: Route;
}

const fail: ErrorAction = { action: "fail" };

/**
 * Compiles a flow.
 *
 * @throws LimitExceededError when the flow has more steps than `maxSteps`
 */
export function planFlow(definition: FlowDefinition, resolveRoute: ResolveRoute, maxSteps: number): Plan {
  const count = definition.steps.length;
  if (count > maxSteps) {
    throw new LimitExceededError("steps", maxSteps, `the flow has ${count} steps; the limit is ${maxSteps}`);
  }
  const indexById = new Map(definition.steps.map(({ step }, index) => [step.id, index]));
  const compile = (expression: Expression): CompiledExpression =>
    compileExpression(expression, (stepId) => indexById.get(stepId));
  const steps = definition.steps.map(({ step, input }, index) => ({
    index,
    id: step.id,
    component: step.component,
    input: compile(input),
    onError: step.onError ?? fail,
    route: resolveRoute(step.component),
  }));
  return {
    definition,
    steps,
    mustExecute: definition.steps.flatMap(({ step }, index) => (step.mustExecute === true ? [index] : [])),
    output: compile(definition.output),
  };
}
