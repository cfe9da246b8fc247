export { bindContext } from "./context/bind-context.js";
export { currentContext, runWithContext } from "./context/current-context.js";
export { createValidator } from "./create-validator.js";
export { toFlowError } from "./dispatch/to-flow-error.js";
export { limitConcurrency } from "./middleware/limit-concurrency.js";
export { logging } from "./middleware/logging.js";
export { timeout } from "./middleware/timeout.js";
export { tracing } from "./observe/tracing.js";
export { InvalidInputError } from "./registry/invalid-input-error.js";
export { StepflowServer } from "./stepflow-server.js";
export { createTestContext } from "./test-context.js";
export { serveFetch } from "./transport/fetch/serve-fetch.js";
//# sourceMappingURL=index.js.map