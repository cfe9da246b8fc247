import type { ComponentReference } from "../component.ts";
import type { ErrorAction } from "../flow/flow.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import type { FlowHandle } from "../flow/flow-handle.ts";
import type { JsonObject } from "../json.ts";
import type { FlowResult } from "../result.ts";
import type { assume, at, coalesce, literal, orElse, when } from "./expressions.ts";
import type { Ref, RefTo, StepRef } from "./ref.ts";
import type { JsonTemplate, Resolved, ResolvedState, Template } from "./template.ts";

/** What a flow is written with: the argument of the function that `defineFlow` takes. */
export interface FlowTools<Input, Variables = Record<string, unknown>> {
  /** The flow's input. */
  readonly input: Ref<Input>;
  readonly variable: VariableTool<Variables>;
  readonly step: StepTool;
  readonly map: MapTool;
  readonly iterate: IterateTool;
  readonly evaluate: EvaluateTool;
  readonly when: typeof when;
  readonly coalesce: typeof coalesce;
  readonly orElse: typeof orElse;
  readonly at: typeof at;
  readonly assume: typeof assume;
  readonly literal: typeof literal;
}

/** Writes a flow: adds its steps and returns its output, a value with refs anywhere inside. */
export type FlowBody<Input, Output, Variables = Record<string, unknown>> = (
  tools: FlowTools<Input, Variables>,
) => Output;

/** The options of a step. */
export interface StepOptions<Action extends ErrorAction = ErrorAction> {
  /** What happens when the component fails; by default the step fails. */
  readonly onError?: Action;
  /** Runs the step even if nothing refers to it. */
  readonly mustExecute?: boolean;
  readonly metadata?: JsonObject;
}

/** A step's output with the default that `onError` may put in its place; the default of a default is `null`. */
export type StepOutput<Output, Action> = Action extends { readonly action: "useDefault" }
  ? Action extends { readonly defaultValue: infer Default }
    ? Output | Default
    : Output | null
  : Output;

type Fail = { readonly action: "fail" };

/**
 * A variable of the run. One that may be absent needs a `default` or `orElse`.
 *
 * The default that the variables' schema declares comes before the one given here.
 */
export interface VariableTool<Variables> {
  <Name extends keyof Variables & string>(name: Name): Ref<Variables[Name]>;
  <Name extends keyof Variables & string, Default extends JsonTemplate>(
    name: Name,
    options: { readonly default: Default },
  ): Ref<Exclude<Variables[Name], undefined> | Resolved<Default>>;
}

/**
 * Calls a component.
 *
 * Every call is typed on its own, from the component alone: a chain of steps costs the compiler the sum of its steps.
 */
export type StepTool = <Input, Output, const Action extends ErrorAction = Fail>(
  id: string,
  component: ComponentReference<Input, Output>,
  input: Template<NoInfer<Input>>,
  options?: StepOptions<Action>,
) => StepRef<StepOutput<Output, Action>>;

/** What `/builtin/map` answers: results in the order of the items, failed ones among them. */
export interface MapOutput<Output> {
  readonly results: readonly FlowResult<Output>[];
  readonly successful: number;
  readonly failed: number;
}

/** Runs a flow once for each item, by `/builtin/map`. The step succeeds even if items fail: look at `failed`. */
export interface MapTool {
  <Item, Output, const Action extends ErrorAction = Fail>(
    id: string,
    flow: FlowDefinition<Item, Output>,
    items: Template<readonly NoInfer<Item>[]>,
    options?: StepOptions<Action>,
  ): StepRef<StepOutput<MapOutput<Output>, Action>>;
  <
    Items extends RefTo<readonly unknown[]> | readonly JsonTemplate[],
    Output extends JsonTemplate,
    const Action extends ErrorAction = Fail,
  >(
    id: string,
    body: FlowBody<ItemOf<Resolved<Items>>, Output>,
    items: Items,
    options?: StepOptions<Action>,
  ): StepRef<StepOutput<MapOutput<Resolved<Output>>, Action>>;
}

type ItemOf<Items> = Items extends readonly (infer Item)[] ? Item : never;

/** What a flow under `iterate` comes to: `result` ends the rounds, `next` is the input of another one. */
export type IterateRound<State> = { readonly result: unknown } | { readonly next: State };

/** What `/builtin/iterate` answers; `terminated` when `maxIterations` ended it, and `result` is then the pending input. */
export type IterateOutput<State, Round> =
  | { readonly terminated: false; readonly result: RoundResult<Round>; readonly iterations: number }
  | { readonly terminated: true; readonly result: State; readonly iterations: number };

type RoundResult<Round> = Round extends { readonly result: infer Result } ? Result : never;

export interface IterateOptions<Action extends ErrorAction = ErrorAction> extends StepOptions<Action> {
  /** 1,000 by default. */
  readonly maxIterations?: number;
}

/** Runs a flow on its own `next` until it comes to a `result`, by `/builtin/iterate`. */
export interface IterateTool {
  <State, Round extends IterateRound<State>, const Action extends ErrorAction = Fail>(
    id: string,
    flow: FlowDefinition<State, Round>,
    initialInput: Template<NoInfer<State>>,
    options?: IterateOptions<Action>,
  ): StepRef<StepOutput<IterateOutput<State, Round>, Action>>;
  <
    Initial extends JsonTemplate,
    Round extends Template<IterateRound<ResolvedState<Initial>>>,
    const Action extends ErrorAction = Fail,
  >(
    id: string,
    body: FlowBody<ResolvedState<Initial>, Round>,
    initialInput: Initial,
    options?: IterateOptions<Action>,
  ): StepRef<StepOutput<IterateOutput<ResolvedState<Initial>, Resolved<Round>>, Action>>;
}

/** What `/builtin/eval` answers. The step succeeds even if the flow failed: look at `result.outcome`. */
export interface EvaluateOutput<Output> {
  readonly result: FlowResult<Output>;
  readonly run_id: string;
}

/**
 * Runs a stored flow, by `/builtin/eval`: one that the server already has, by its id, or one that is at hand, which a step
 * of its own (`<id>_flow`) stores first.
 */
export interface EvaluateTool {
  <Input, Output, const Action extends ErrorAction = Fail>(
    id: string,
    flow: FlowDefinition<Input, Output> | (FlowHandle<Input, Output> & { readonly flowId: string }),
    input: Template<NoInfer<Input>>,
    options?: StepOptions<Action>,
  ): StepRef<StepOutput<EvaluateOutput<Output>, Action>>;
  <const Action extends ErrorAction = Fail>(
    id: string,
    flowId: Template<string>,
    input: JsonTemplate,
    options?: StepOptions<Action>,
  ): StepRef<StepOutput<EvaluateOutput<unknown>, Action>>;
}
