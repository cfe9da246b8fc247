export type { RunEvent } from "./events.ts";
export type { Run } from "./run.ts";
export { type FlowSource, StepflowRuntime, type StepflowRuntimeOptions } from "./stepflow-runtime.ts";
