import type { ComponentReference } from "../component.ts";
import type { Flow } from "../flow/flow.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import { assume, at, coalesce, literal, orElse, when } from "./expressions.ts";
import { FlowDraft } from "./flow-draft.ts";
import type { FlowTools, IterateOptions, StepOptions } from "./flow-tools.ts";
import { makeRef, placeOf } from "./make-ref.ts";
import { fallbackOf, inputPlace, stepPlace, variablePlace } from "./place.ts";
import type { RefTo } from "./ref.ts";

/**
 * Runs an author's function, which adds its steps to the draft, and answers the flow's output as it was written.
 *
 * Only here the types end: what the tools promise is {@link FlowTools}, what they do is below, without types.
 */
export function writeFlow<Input, Variables, Output>(
  draft: FlowDraft,
  body: (tools: FlowTools<Input, Variables>) => Output,
): Output {
  const output = body(new UntypedTools(draft).all as unknown as FlowTools<Input, Variables>);
  draft.seal();
  return output;
}

type AnyFlow = FlowDefinition;
type AnyBody = (tools: FlowTools<unknown>) => unknown;

class UntypedTools {
  readonly #draft: FlowDraft;

  constructor(draft: FlowDraft) {
    this.#draft = draft;
  }

  get all(): Record<keyof FlowTools<unknown>, unknown> {
    return {
      input: makeRef(inputPlace(this.#draft)),
      variable: this.#variable,
      step: this.#step,
      map: this.#map,
      iterate: this.#iterate,
      evaluate: this.#evaluate,
      when,
      coalesce,
      orElse,
      at,
      assume,
      literal,
    };
  }

  readonly #variable = (name: string, options?: { readonly default: unknown }): RefTo<unknown> =>
    makeRef(variablePlace(this.#draft, [name], options && fallbackOf(options.default)));

  readonly #step = (
    id: string,
    component: string | ComponentReference,
    input: unknown,
    options: StepOptions = {},
  ): RefTo<unknown> => {
    const { onError, mustExecute, metadata } = options;
    this.#draft.addStep({
      id,
      component,
      input,
      ...(onError !== undefined && { onError }),
      ...(mustExecute !== undefined && { mustExecute }),
      ...(metadata !== undefined && { metadata }),
    });
    return makeRef(stepPlace(this.#draft, id));
  };

  // The flow that a builtin runs stands in `$literal`: its expressions are its own, not those of the flow around it.

  readonly #map = (id: string, flow: AnyFlow | AnyBody, items: unknown, options?: StepOptions): RefTo<unknown> =>
    this.#step(id, "/builtin/map", { workflow: literal(this.#inline(id, flow)), items }, options);

  readonly #iterate = (
    id: string,
    flow: AnyFlow | AnyBody,
    initialInput: unknown,
    { maxIterations, ...options }: IterateOptions = {},
  ): RefTo<unknown> => {
    const input = { flow: literal(this.#inline(id, flow)), initial_input: initialInput, max_iterations: maxIterations };
    return this.#step(id, "/builtin/iterate", input, options);
  };

  readonly #evaluate = (
    id: string,
    flow: AnyFlow | { readonly flowId: string } | RefTo<string> | string,
    input: unknown,
    options?: StepOptions,
  ): RefTo<unknown> => this.#step(id, "/builtin/eval", { flow_id: this.#flowId(id, flow), input }, options);

  #flowId(id: string, flow: AnyFlow | { readonly flowId: string } | RefTo<string> | string): unknown {
    if (typeof flow === "string" || placeOf(flow) !== undefined) return flow;
    if ("flowId" in flow) return flow.flowId;
    if (!("flow" in flow)) return flow;
    const storeId = `${id}_flow`;
    this.#step(storeId, "/builtin/put_blob", { data: literal(flow.flow), blob_type: "flow" });
    return makeRef(stepPlace(this.#draft, storeId, ["blob_id"]));
  }

  #inline(id: string, flow: AnyFlow | AnyBody): Flow {
    if (typeof flow !== "function") return flow.flow;
    const draft = new FlowDraft(`${this.#draft.name}/${id}`);
    return draft.build({ name: draft.name }, writeFlow(draft, flow)).flow;
  }
}
