import type { ErrorAction, FlowDefinition, JsonValue, StepflowContext } from "@stepflow/core";
import { type CompiledExpression, compileExpression } from "@stepflow/core/expressions";

/** A flow made ready to run: steps by index, expressions as closures, components found. */
export interface Plan {
  readonly steps: readonly PlannedStep[];
  readonly output: CompiledExpression;
}

export interface PlannedStep {
  readonly index: number;
  readonly id: string;
  readonly component: string;
  readonly input: CompiledExpression;
  readonly onError: ErrorAction;
  readonly mustExecute: boolean;
  readonly execute: ExecuteComponent;
}

export type ExecuteComponent = (input: JsonValue, context: StepflowContext) => Promise<JsonValue>;

/** Finds what serves a component path. Throws when nothing does. */
export type ResolveComponent = (component: string) => { readonly execute: ExecuteComponent };

/** Compiles a flow. Throws what `resolve` throws when a component has nobody to serve it. */
export function planFlow(definition: FlowDefinition, resolve: ResolveComponent): Plan {
  const indexById = new Map(definition.steps.map(({ step }, index) => [step.id, index]));
  const compile = (expression: FlowDefinition["output"]): CompiledExpression =>
    compileExpression(expression, (stepId) => indexById.get(stepId));
  return {
    steps: definition.steps.map(({ step, input }, index) => ({
      index,
      id: step.id,
      component: step.component,
      input: compile(input),
      onError: step.onError ?? { action: "fail" },
      mustExecute: step.mustExecute ?? false,
      execute: resolve(step.component).execute,
    })),
    output: compile(definition.output),
  };
}
