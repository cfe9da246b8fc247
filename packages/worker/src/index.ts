export type { ComponentOptions, StepflowContext } from "@stepflow/core";
export * as Contract from "./contract.ts";
export { StepflowServer } from "./stepflow-server.ts";
