import { type Component, type ComponentOptions, type JsonValue, type Schema, type StepflowContext } from "@stepflow/core";
import { type Middleware } from "./middleware/middleware.ts";
import type { ComponentDescription } from "./registry/component-description.ts";
import type { WorkerRunOptions } from "./run/run-options.ts";
import type { RunningWorker } from "./run/running-worker.ts";
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
export declare class StepflowServer {
    #private;
    readonly name: string;
    constructor(options?: {
        readonly name?: string;
    });
    /** Whether `value` is a worker, also when another copy of the package made it. */
    static isInstance(value: unknown): value is StepflowServer;
    /** The names of all components, in the order of registration. */
    get componentNames(): readonly string[];
    /**
     * What callers can learn of all components, in the order of registration. A schema that JSON Schema cannot express is
     * left out, and `problems` of its component says why and how to supply it by hand.
     */
    describeComponents(): ComponentDescription[];
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
    component<const InputSchema extends Schema, const OutputSchema extends Schema>(name: string, options: ComponentOptions<InputSchema, OutputSchema>): this;
    /** Puts middleware around every component; what is added first is outermost. */
    use(middleware: Middleware): this;
    /** The component that a path leads to, such as `read/a/b`; for transports and plugins. */
    find(path: string): FoundComponent | undefined;
    /**
     * Calls a component as a runtime would: input and output are validated and cross as JSON.
     *
     * @param path the component's name; for one with parameters a path that it matches, such as `read/a/b`
     * @throws NotFoundError when no component has this name
     * @throws ValidationError when input or output do not fit the component's schemas
     */
    invoke(path: string, input: JsonValue, context: StepflowContext): Promise<JsonValue>;
    /**
     * Serves the components in a process of its own until a signal ends it. Transport, host and port come from the
     * options, else from the command line (`--http`, `--host`, `--port`), else from the environment; by default HTTP on
     * 127.0.0.1 and a free port. Prints `{"port":N}` as the only line on standard output when it listens.
     *
     * @throws TypeError when an option, an argument or a variable cannot be used, saying where it came from
     *
     * @example
     * await server.run({ port: 8080 });
     */
    run(options?: WorkerRunOptions): Promise<RunningWorker>;
}
//# sourceMappingURL=stepflow-server.d.ts.map