import type { StepflowContext } from "@stepflow/core";

/**
 * The same context with some of its fields replaced. A proxy, since contexts may be classes with private parts that a
 * copy would lose.
 */
export function overlayContext(context: StepflowContext, fields: Partial<StepflowContext>): StepflowContext {
  return new Proxy(context, {
    get(target, key) {
      if (Object.hasOwn(fields, key)) return Reflect.get(fields, key);
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
