import {
  type Component,
  type ComponentOptions,
  type JsonValue,
  NotFoundError,
  type Schema,
  type StepflowContext,
  toJsonValue,
} from "@stepflow/core";
import { createValidator } from "./create-validator.ts";

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
   * Registers a component; flows call it as `/name`.
   *
   * @throws TypeError when the name is empty, starts with a slash, or is taken
   * @throws ValidationError when a plain JSON Schema is not a valid one
   */
  component(component: Component<string, unknown, unknown>): this;
  /** Registers a component that is written in place, its name apart. */
  component<const InputSchema extends Schema, const OutputSchema extends Schema>(
    name: string,
    options: ComponentOptions<InputSchema, OutputSchema>,
  ): this;
  component(
    nameOrComponent: string | Component<string, unknown, unknown>,
    options?: ComponentOptions<Schema, Schema>,
  ): this {
    const { name, description, input, output, execute } =
      typeof nameOrComponent === "string" ? fromOptions(nameOrComponent, options) : nameOrComponent;
    if (name === "" || name.startsWith("/")) {
      throw new TypeError(`component name "${name}": expected a name without a leading slash, for example "greet"`);
    }
    if (this.#components.has(name)) throw new TypeError(`component name "${name}" is already registered`);
    const checkInput = createValidator(input, "input", `input of component ${name}`);
    const checkOutput = createValidator(output, "output", `output of component ${name}`);
    // What the input schema answers is what `execute` was written for; that tie is in the types of both forms above.
    const work = execute as (input: unknown, context: StepflowContext) => unknown;
    this.#components.set(name, {
      description,
      invoke: async (value, context) => {
        const result = await work(await checkInput(value), context);
        return toJsonValue(await checkOutput(result), `output of component ${name}`);
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

function fromOptions(
  name: string,
  options: ComponentOptions<Schema, Schema> | undefined,
): Pick<Component, "name" | "description" | "input" | "output" | "execute"> {
  if (options === undefined) {
    throw new TypeError(`component "${name}": expected its options, { inputSchema, outputSchema, execute }`);
  }
  const { description, inputSchema, outputSchema } = options;
  return {
    name,
    ...(description !== undefined && { description }),
    input: inputSchema,
    output: outputSchema,
    execute: (input, context) => options.execute(input, context),
  };
}
