export {
  type FlowSource,
  type ResolvedFlowSource,
  resolveFlowSource,
  type UntypedFlowSource,
} from "./flow-source.ts";
export type { StepOverride, WorkflowOverrides } from "./overrides.ts";
export type { EventOptions, Run, WaitOptions } from "./run.ts";
export type { RunEvent, Usage } from "./run-event.ts";
export {
  type ItemStatistics,
  isTerminal,
  type RunItem,
  type RunStatus,
  type RunStep,
  type RunSummary,
  type RunTrace,
  type StepStatus,
} from "./run-status.ts";
export type {
  BlobsResource,
  ComponentInfo,
  ComponentsResource,
  FlowsResource,
  RunFilter,
  RunOptions,
  RunsResource,
  StepflowExecutor,
  SubmitOptions,
  ValidationResult,
} from "./stepflow-executor.ts";
