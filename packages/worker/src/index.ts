export type { ComponentOptions, StepflowContext } from "@stepflow/core";
export { type ComponentDescription, StepflowServer } from "./stepflow-server.ts";
