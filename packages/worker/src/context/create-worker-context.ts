import type { Logger, StepflowContext } from "@stepflow/core";
import type { ComponentCall, RuntimeServices } from "./runtime-services.ts";
import { WorkerContext } from "./worker-context.ts";

/** Makes what a component gets as its second argument, for one call that came over the wire. */
export function createWorkerContext(call: ComponentCall, services: RuntimeServices, logger: Logger): StepflowContext {
  return new WorkerContext(call, services, logger);
}
