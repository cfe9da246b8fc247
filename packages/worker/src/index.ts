export type { ComponentOptions, StepflowContext } from "@stepflow/core";
export { currentContext, runWithContext } from "./context/current-context.ts";
export type * as Contract from "./contract.ts";
export { createValidator, type Validator } from "./create-validator.ts";
export { createWorkerLogger, type WorkerLogger } from "./observe/create-worker-logger.ts";
export type { LogDestination, LogFormat, LogLevel, ObserveOptions } from "./observe/observe-settings.ts";
export { tracing } from "./observe/tracing.ts";
export { type ComponentDescription, StepflowServer } from "./stepflow-server.ts";
export { createTestContext, type TestContext } from "./test-context.ts";
