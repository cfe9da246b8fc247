export type { ComponentOptions, StepflowContext } from "@stepflow/core";
export { type ComponentInfo, StepflowServer } from "./stepflow-server.ts";
