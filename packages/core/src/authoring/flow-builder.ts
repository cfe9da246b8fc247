import type { ExampleInput, Flow } from "../flow/flow.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import type { JsonObject } from "../json.ts";
import type { Schema } from "../schema/schema.ts";
import { FlowDraft, type StepDraft } from "./flow-draft.ts";
import { flowSchemas } from "./flow-schemas.ts";

/** What a flow is called. */
export interface FlowBuilderOptions {
  readonly name?: string;
  readonly description?: string;
  readonly version?: string;
  readonly metadata?: JsonObject;
  readonly examples?: readonly ExampleInput[];
}

/**
 * Builds a flow step by step, without types: for programs that learn only when they run which steps a flow has.
 *
 * Inputs and the output are JSON with `Value` expressions anywhere inside; `defineFlow` is the typed form.
 *
 * @example
 * const flow = new FlowBuilder({ name: "hello" })
 *   .addStep({ id: "greet", component: "/greet", input: { name: Value.input("$.name") } })
 *   .setOutput(Value.step("greet", "$.message"))
 *   .build();
 */
export class FlowBuilder {
  readonly #fields: FlowBuilderOptions;
  readonly #draft: FlowDraft;
  readonly #schemas: { input?: Schema; output?: Schema; variables?: Schema } = {};
  #output: unknown = null;

  constructor(options: FlowBuilderOptions = {}) {
    this.#fields = options;
    this.#draft = new FlowDraft(options.name ?? "unnamed");
  }

  /** Describes what the flow is run with, by any schema that has a JSON Schema, or by a JSON Schema itself. */
  setInputSchema(schema: Schema): this {
    this.#schemas.input = schema;
    return this;
  }

  /** Describes what the flow comes to. */
  setOutputSchema(schema: Schema): this {
    this.#schemas.output = schema;
    return this;
  }

  /** Describes the variables that a run may set: an object schema. */
  setVariablesSchema(schema: Schema): this {
    this.#schemas.variables = schema;
    return this;
  }

  /**
   * Adds a step. Left out, its input is `null`.
   *
   * @throws AuthoringError when the id is empty or taken
   * @throws ValidationError when the input is not JSON
   */
  addStep(step: Omit<StepDraft, "input"> & { readonly input?: unknown }): this {
    this.#draft.addStep({ input: null, ...step });
    return this;
  }

  /** Says what the flow comes to; `null` if it is never said. */
  setOutput(output: unknown): this {
    this.#output = output;
    return this;
  }

  /**
   * The flow, read from the document that has been built.
   *
   * @throws ValidationError naming every place that is not a flow
   */
  build(): FlowDefinition {
    const schemas = flowSchemas(this.#draft.name, this.#schemas);
    const fields: Omit<Flow, "steps" | "output"> = { ...this.#fields, ...(schemas !== undefined && { schemas }) };
    return this.#draft.build(fields, this.#output);
  }
}
