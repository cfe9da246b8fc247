import type { JsonValue, StepflowContext } from "@stepflow/core";
import { applyMiddleware, type Middleware } from "./middleware.ts";

/** What can be called through middleware. */
interface Invocable {
  readonly name: string;
  invoke(input: JsonValue, context: StepflowContext): Promise<JsonValue>;
}

/** Calls a component through middleware that stands around it. */
export function invokeThrough(
  middleware: readonly Middleware[],
  component: Invocable,
  input: JsonValue,
  context: StepflowContext,
): Promise<JsonValue> {
  if (middleware.length === 0) return component.invoke(input, context);
  const handle = applyMiddleware(middleware, (call) => component.invoke(call.input, call.context));
  return handle({ name: component.name, input, context });
}
