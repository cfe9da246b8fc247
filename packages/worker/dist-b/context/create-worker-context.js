import { WorkerContext } from "./worker-context.js";
/** Makes what a component gets as its second argument, for one call that came over the wire. */
export function createWorkerContext(call, services, logger) {
    return new WorkerContext(call, services, logger);
}
//# sourceMappingURL=create-worker-context.js.map