import type { ExampleInput, Flow } from "../flow/flow.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import type { Schema } from "../schema/schema.ts";
import { toJsonSchema } from "../schema/to-json-schema.ts";
import { FlowDraft, type StepDraft } from "./flow-draft.ts";
import { type FlowSchemaPart, flowSchemas, sideOfPart } from "./flow-schemas.ts";

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
  readonly #schemas: { -readonly [Part in FlowSchemaPart]?: JsonObject } = {};
  #output: unknown = null;

  constructor(options: FlowBuilderOptions = {}) {
    this.#fields = options;
    this.#draft = new FlowDraft(options.name ?? "unnamed");
  }

  /**
   * Describes what the flow is run with, by any schema that has a JSON Schema, or by a JSON Schema itself.
   *
   * @throws ValidationError when JSON Schema cannot express the schema
   */
  setInputSchema(schema: Schema): this {
    this.#schemas.input = this.#toJsonSchema(schema, "input");
    return this;
  }

  /** Describes what the flow comes to. */
  setOutputSchema(schema: Schema): this {
    this.#schemas.output = this.#toJsonSchema(schema, "output");
    return this;
  }

  /** Describes the variables that a run may set: an object schema. */
  setVariablesSchema(schema: Schema): this {
    this.#schemas.variables = this.#toJsonSchema(schema, "variables");
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
  build(): FlowDefinition<JsonValue, JsonValue> {
    const schemas = flowSchemas(this.#draft.name, this.#schemas);
    const fields: Omit<Flow, "steps" | "output"> = { ...this.#fields, ...(schemas !== undefined && { schemas }) };
    return this.#draft.build(fields, this.#output);
  }

  #toJsonSchema(schema: Schema, part: FlowSchemaPart): JsonObject {
    const subject = `${part} schema of flow "${this.#draft.name}"`;
    return toJsonSchema(schema, sideOfPart[part], subject, "give the JSON Schema itself in place of the schema");
  }
}
