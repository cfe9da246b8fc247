export { checkOrchestratorConfig, type OrchestratorConfigFindings } from "./config/check-orchestrator-config.ts";
export type {
  GrpcPluginSettings,
  NatsPluginSettings,
  OrchestratorConfig,
  OrchestratorConfig011,
  OrchestratorConfig013,
  PluginSettings011,
  PluginSettings013,
  RouteRuleSettings013,
  StoreSettings013,
} from "./config/orchestrator-config.ts";
export type { OrchestratorOptions, OrchestratorRelease, RestartOptions } from "./options.ts";
export { OrchestratorError, type OrchestratorFailure } from "./orchestrator-error.ts";
export { StepflowOrchestrator } from "./stepflow-orchestrator.ts";
