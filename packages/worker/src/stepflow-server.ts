import {
  type Component,
  type ComponentOptions,
  type JsonValue,
  NotFoundError,
  type Schema,
  type StepflowContext,
} from "@stepflow/core";
import { RouteConflictError, RouteTrie } from "@stepflow/core/routing";
import { invokeThrough } from "./middleware/invoke-through.ts";
import type { Middleware } from "./middleware/middleware.ts";
import type { ComponentDescription } from "./registry/component-description.ts";
import { componentFromOptions } from "./registry/component-from-options.ts";
import { checkComponentName } from "./registry/component-name.ts";
import { overlayContext } from "./registry/overlay-context.ts";
import { type RegisteredComponent, registerComponent } from "./registry/registered-component.ts";
import type { WorkerRunOptions } from "./run/run-options.ts";
import type { RunningWorker } from "./run/running-worker.ts";

const marker: unique symbol = Symbol.for("@stepflow/StepflowServer");

/** A component that a path leads to. */
export interface FoundComponent {
  /** As registered, such as `read/{*path}`. */
  readonly name: string;
  /** What the name captured of the path; empty for names without parameters. */
  readonly pathParameters: Readonly<Record<string, string>>;
  describe(): ComponentDescription;
  /** Calls it through the server's middleware: input and output are validated and cross as JSON. */
  invoke(input: JsonValue, context: StepflowContext): Promise<JsonValue>;
}

/**
 * A worker: the components of one program and the dispatcher that calls them, whatever carries the call.
 *
 * @example
 * const server = new StepflowServer({ name: "greetings" });
 * server.component("greet", { inputSchema, outputSchema, execute: async ({ name }) => ({ message: `Hello ${name}` }) });
 * await server.run();
 */
export class StepflowServer {
  readonly name: string;
  readonly #components = new Map<string, RegisteredComponent>();
  readonly #trie = new RouteTrie<RegisteredComponent>();
  /** What a path without parameters leads to. Such a path is always the most specific. */
  readonly #byPath = new Map<string, FoundComponent>();
  readonly #middleware: Middleware[] = [];

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
    return [...this.#components.values()].map((component) => component.describe());
  }

  /**
   * Registers a component; flows call it as `/name`. A name may have parameters: `{name}` takes one segment of the path,
   * a final `{*name}` the rest of it, and the most specific name wins whatever the order; the component finds them in
   * `context.pathParameters`.
   *
   * @throws TypeError when the name is invalid, taken, or matches the same paths as another
   * @throws ValidationError when a plain JSON Schema is not a valid one
   */
  component(component: Component): this;
  /** Registers a component that is written in place, its name apart. */
  component<const InputSchema extends Schema, const OutputSchema extends Schema>(
    name: string,
    options: ComponentOptions<InputSchema, OutputSchema>,
  ): this;
  component(nameOrComponent: string | Component, options?: ComponentOptions<Schema, Schema>): this {
    const component =
      typeof nameOrComponent === "string" ? componentFromOptions(nameOrComponent, options) : nameOrComponent;
    const { name } = component;
    checkComponentName(name);
    if (this.#components.has(name)) {
      throw new TypeError(`component name "${name}" is already registered; rename one of the two`);
    }
    const registered = registerComponent(component);
    try {
      this.#trie.add(name, registered);
    } catch (error) {
      if (!(error instanceof RouteConflictError)) throw error;
      throw new TypeError(`component name ${error.message}; rename one of the two`, { cause: error });
    }
    this.#components.set(name, registered);
    if (!/[{}]/.test(name)) this.#byPath.set(name, this.#found(registered, noParameters));
    return this;
  }

  /** Puts middleware around every component; what is added first is outermost. */
  use(middleware: Middleware): this {
    this.#middleware.push(middleware);
    return this;
  }

  /** The component that a path leads to, such as `read/a/b`; for transports and plugins. */
  find(path: string): FoundComponent | undefined {
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    const match = this.#trie.find(path);
    return match && this.#found(match.value, Object.fromEntries(match.captures));
  }

  /**
   * The component of this name, such as `read/{*path}`, for transports whose runtimes find the component by its path
   * themselves.
   *
   * @param pathParameters what they found the name to capture of the path
   */
  findByName(name: string, pathParameters: Readonly<Record<string, string>>): FoundComponent | undefined {
    const component = this.#components.get(name);
    return component && this.#found(component, pathParameters);
  }

  /**
   * Calls a component as a runtime would: input and output are validated and cross as JSON.
   *
   * @param path the component's name; for one with parameters a path that it matches, such as `read/a/b`
   * @throws NotFoundError when no component has this name
   * @throws ValidationError when input or output do not fit the component's schemas
   */
  async invoke(path: string, input: JsonValue, context: StepflowContext): Promise<JsonValue> {
    const found = this.find(path);
    if (found === undefined) {
      throw new NotFoundError(`worker ${this.name} has no component "${path}"`, {
        hint: `It has: ${this.componentNames.join(", ") || "none"}.`,
      });
    }
    const { pathParameters } = found;
    const hasParameters = Object.keys(pathParameters).length > 0;
    return found.invoke(input, hasParameters ? overlayContext(context, { pathParameters }) : context);
  }

  /**
   * Serves the components in a process of its own until a signal ends it. Transport, host and port come from the
   * options, else from the command line (`--http`, `--stdio`, `--host`, `--port`), else from the environment; by default
   * HTTP on 127.0.0.1 and a free port. Over HTTP it prints `{"port":N}` as the only line on standard output when it
   * listens; over stdio it ends when standard input does.
   *
   * @throws TypeError when an option, an argument or a variable cannot be used, saying where it came from
   *
   * @example
   * await server.run({ port: 8080 });
   */
  async run(options: WorkerRunOptions = {}): Promise<RunningWorker> {
    // What it needs of Node is loaded here, so that this class runs wherever JavaScript does.
    const { runWorker } = await import("#run-worker");
    return runWorker(this, options);
  }

  #found(component: RegisteredComponent, pathParameters: Readonly<Record<string, string>>): FoundComponent {
    const { name } = component;
    return {
      name,
      pathParameters,
      describe: () => component.describe(),
      invoke: (input, context) => invokeThrough(this.#middleware, component, input, context),
    };
  }
}

const noParameters: Readonly<Record<string, string>> = {};
