import type { JsonValue, StepflowContext } from "@stepflow/core";
/** One call of a component on its way to it. */
export interface MiddlewareCall {
    /** The component's name as registered, such as `greet` or `read/{*path}`. */
    readonly name: string;
    /** As the runtime sent it, not yet checked against the component's schema. */
    readonly input: JsonValue;
    readonly context: StepflowContext;
}
/** Passes a call on and answers the component's output, checked, as JSON. */
export type NextHandler = (call: MiddlewareCall) => Promise<JsonValue>;
/**
 * Stands between every call and its component: it may look at the call, change it, answer in its place, or fail it.
 *
 * @example
 * server.use(async (call, next) => {
 *   const output = await next(call);
 *   call.context.logger.info("answered", { component: call.name });
 *   return output;
 * });
 */
export type Middleware = (call: MiddlewareCall, next: NextHandler) => Promise<JsonValue>;
/** Puts middleware around a handler; the first is the outermost. */
export declare function applyMiddleware(middleware: readonly Middleware[], handler: NextHandler): NextHandler;
//# sourceMappingURL=middleware.d.ts.map