import type { FlowError, JsonValue } from "@stepflow/core";
import type { Failure } from "@stepflow/core/expressions";
import type { StepContext } from "./step-context.ts";

/** What the engine knows of whatever serves components. */
export interface RoutedComponent {
  /** The resolved component path, for errors. */
  readonly component: string;
  /**
   * Calls the component. Answers its output, or the failure that the component itself answered.
   *
   * Rejects when the call did not reach it or its answer did not come back: that is a failure of the transport, which
   * is tried again unless the error is a {@link PermanentError}.
   */
  execute(input: JsonValue, context: StepContext): Promise<JsonValue | Failure>;
  /** Makes ready for another attempt after a failure of the transport, for example by starting a process again. */
  readonly recover?: () => Promise<void>;
}

/** Finds what serves a step's evaluated input. Throws {@link RoutingError} when nothing does. */
export type Route = (input: JsonValue) => RoutedComponent;

/** Looks a component path up once, when a flow is planned. Never throws: the route does, when the step runs. */
export type ResolveRoute = (component: string) => Route;

/** No rule leads from a component path to a plugin. */
export class RoutingError extends Error {
  override readonly name = "RoutingError";
}

/** What a {@link PluginError} may carry. */
export interface PluginErrorOptions {
  readonly attachments?: readonly string[];
  /** What kind of failure of the transport it is, within -32399 to -32300. */
  readonly code?: number;
  readonly cause?: unknown;
}

/** A plugin's error that says more about the call than its causes do. Tried again, like any failure of the transport. */
export class PluginError extends Error {
  override readonly name: string = "PluginError";
  /** Facts that are shown beside the step's own. */
  readonly attachments: readonly string[];
  readonly code: number | undefined;

  constructor(message: string, options: PluginErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.attachments = options.attachments ?? [];
    this.code = options.code;
  }
}

/** A plugin's error that another attempt cannot mend, such as malformed input to a builtin. */
export class PermanentError extends Error {
  override readonly name = "PermanentError";
  /** The failure in the protocol's form, when the plugin knows better than "the transport failed". */
  readonly flowError: FlowError | undefined;

  constructor(message: string, options: { readonly cause?: unknown; readonly flowError?: FlowError } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.flowError = options.flowError;
  }
}
