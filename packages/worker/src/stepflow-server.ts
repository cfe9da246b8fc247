import {
  type Component,
  type ComponentOptions,
  componentJsonSchema,
  type JsonObject,
  type JsonValue,
  NotFoundError,
  type Schema,
  type SchemaSide,
  type StepflowContext,
  toJsonValue,
  ValidationError,
} from "@stepflow/core";
import { createValidator } from "./create-validator.ts";

const marker: unique symbol = Symbol.for("@stepflow/StepflowServer");

/** What a worker tells about a component. */
export interface ComponentDescription {
  readonly name: string;
  readonly description?: string;
  /** What callers give, as JSON Schema of draft 2020-12; absent when JSON Schema cannot express it. */
  readonly inputSchema?: JsonObject;
  /** What callers get; absent when JSON Schema cannot express it. */
  readonly outputSchema?: JsonObject;
  /** Why a schema is absent, and the option that supplies it by hand. */
  readonly problems?: readonly string[];
}

/** A registered component with its schemas' types forgotten: JSON in, JSON out. */
interface RegisteredComponent {
  readonly description: string | undefined;
  /** Works out a JSON Schema, which only those need who list components. */
  schema(side: SchemaSide): JsonObject;
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
    // A marker instead of `instanceof`, so that two copies of the package in one process still agree.
    Object.defineProperty(this, marker, { value: true });
  }

  /** Whether `value` is a worker, also when another copy of the package made it. */
  static isInstance(value: unknown): value is StepflowServer {
    return typeof value === "object" && value !== null && marker in value;
  }

  /** The names of all components, in the order of registration. */
  get componentNames(): readonly string[] {
    return [...this.#components.keys()];
  }

  /**
   * What callers can learn of all components, in the order of registration. A schema that JSON Schema cannot express is
   * left out, and `problems` of its component says why and how to supply it by hand.
   */
  describeComponents(): ComponentDescription[] {
    return [...this.#components].map(([name, { description, schema }]) => {
      const problems: string[] = [];
      const inputSchema = noting(problems, () => schema("input"));
      const outputSchema = noting(problems, () => schema("output"));
      return {
        name,
        ...(description !== undefined && { description }),
        ...(inputSchema !== undefined && { inputSchema }),
        ...(outputSchema !== undefined && { outputSchema }),
        ...(problems.length > 0 && { problems }),
      };
    });
  }

  /**
   * Registers a component; flows call it as `/name`.
   *
   * @throws TypeError when the name is empty, starts with a slash, or is taken
   * @throws ValidationError when a plain JSON Schema is not a valid one
   */
  component(component: Component): this;
  /** Registers a component that is written in place, its name apart. */
  component<const InputSchema extends Schema, const OutputSchema extends Schema>(
    name: string,
    options: ComponentOptions<InputSchema, OutputSchema>,
  ): this;
  component(nameOrComponent: string | Component, options?: ComponentOptions<Schema, Schema>): this {
    const component = typeof nameOrComponent === "string" ? fromOptions(nameOrComponent, options) : nameOrComponent;
    const { name, description, input, output } = component;
    if (name === "" || name.startsWith("/")) {
      throw new TypeError(`component name "${name}": expected a name without a leading slash, for example "greet"`);
    }
    if (this.#components.has(name)) throw new TypeError(`component name "${name}" is already registered`);
    const checkInput = createValidator(input, "input", `input of component ${name}`);
    const checkOutput = createValidator(output, "output", `output of component ${name}`);
    // What the input schema answers is what `execute` was written for; that tie is in the types of both forms above.
    const work = component.execute as (input: unknown, context: StepflowContext) => unknown;
    this.#components.set(name, {
      description,
      schema: (side) => componentJsonSchema(component, side),
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

function noting(problems: string[], schema: () => JsonObject): JsonObject | undefined {
  try {
    return schema();
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    problems.push(error.message);
    return undefined;
  }
}

function fromOptions(name: string, options: ComponentOptions<Schema, Schema> | undefined): Component {
  if (options === undefined) {
    throw new TypeError(`component "${name}": expected its options, { inputSchema, outputSchema, execute }`);
  }
  const { description, inputSchema, outputSchema, jsonSchema } = options;
  return {
    name,
    path: `/${name}`,
    ...(description !== undefined && { description }),
    input: inputSchema,
    output: outputSchema,
    ...(jsonSchema !== undefined && { jsonSchema }),
    execute: (input, context) => options.execute(input, context),
  };
}
