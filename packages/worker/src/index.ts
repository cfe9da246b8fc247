export type { ComponentOptions, StepflowContext } from "@stepflow/core";
export type * as Contract from "./contract.ts";
export { StepflowServer } from "./stepflow-server.ts";
