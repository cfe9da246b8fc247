import type { Logger, StepflowContext } from "@stepflow/core";
import type { ComponentCall, RuntimeServices } from "./runtime-services.ts";
/** Makes what a component gets as its second argument, for one call that came over the wire. */
export declare function createWorkerContext(call: ComponentCall, services: RuntimeServices, logger: Logger): StepflowContext;
//# sourceMappingURL=create-worker-context.d.ts.map