export type { ComponentOptions, StepflowContext } from "@stepflow/core";
export type * as Contract from "./contract.ts";
export { createValidator, type Validator } from "./create-validator.ts";
export { type ComponentDescription, StepflowServer } from "./stepflow-server.ts";
export { createTestContext, type TestContext } from "./test-context.ts";
