import type { StandardSchemaV1 } from "@standard-schema/spec";
import {
  type ComponentOptions,
  type JsonValue,
  NotFoundError,
  type StepflowContext,
  toJsonValue,
  validate,
} from "@stepflow/core";

/** A registered component with its schemas' types forgotten: JSON in, JSON out. */
interface RegisteredComponent {
  readonly description: string | undefined;
  invoke(input: JsonValue, context: StepflowContext): Promise<JsonValue>;
}

/**
 * A worker: the components of one program and the dispatcher that calls them, whatever carries the call.
 *
 * @example
 * const server = new StepflowServer({ name: "greetings" });
 * server.component("greet", { inputSchema, outputSchema, execute: async ({ name }) => ({ message: `Hello ${name}` }) });
 */
export class StepflowServer {
  readonly name: string;
  readonly #components = new Map<string, RegisteredComponent>();

  constructor(options: { readonly name?: string } = {}) {
    this.name = options.name ?? "stepflow-worker";
  }

  /** The names of all components, in the order of registration. */
  get componentNames(): readonly string[] {
    return [...this.#components.keys()];
  }

  /**
   * Registers a component under a name; flows call it as `/name`.
   *
   * @throws TypeError when the name is empty, starts with a slash, or is taken
   */
  component<Input extends StandardSchemaV1, Output extends StandardSchemaV1>(
    name: string,
    options: ComponentOptions<Input, Output>,
  ): this {
    if (name === "" || name.startsWith("/")) {
      throw new TypeError(`component name "${name}": expected a name without a leading slash, for example "greet"`);
    }
    if (this.#components.has(name)) throw new TypeError(`component name "${name}" is already registered`);
    this.#components.set(name, {
      description: options.description,
      invoke: async (input, context) => {
        const checkedInput = await validate(options.inputSchema, input, `input of component ${name}`);
        const output = await options.execute(checkedInput, context);
        const checkedOutput = await validate(options.outputSchema, output, `output of component ${name}`);
        return toJsonValue(checkedOutput, `output of component ${name}`);
      },
    });
    return this;
  }

  /**
   * Calls a component as a runtime would: input and output are validated and cross as JSON.
   *
   * @throws NotFoundError when no component has this name
   * @throws ValidationError when input or output do not fit the component's schemas
   */
  async invoke(name: string, input: JsonValue, context: StepflowContext): Promise<JsonValue> {
    const component = this.#components.get(name);
    if (component === undefined) {
      throw new NotFoundError(`worker ${this.name} has no component "${name}"`, {
        hint: `It has: ${this.componentNames.join(", ") || "none"}.`,
      });
    }
    return component.invoke(input, context);
  }
}
