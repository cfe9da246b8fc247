export type { ComponentOptions, StepflowContext } from "@stepflow/core";
export { StepflowServer } from "./stepflow-server.ts";
