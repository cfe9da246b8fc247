// What the gate bundles from the sources, with or without a fault planted in them.
export { parseFlow } from "@stepflow/core";
export { StepflowRuntime } from "@stepflow/runtime";
export { StepflowServer } from "@stepflow/worker";
