export {
  type BackoffSettings,
  defineConfig,
  type McpPluginSettings,
  type MockBehaviorSettings,
  type MockComponentSettings,
  type PluginSettings,
  type RouteRuleSettings,
  type StepflowConfig,
  type StorageSettings,
  type StoreSettings,
} from "./config/define-config.ts";
export type { PruneOptions, PruneResult } from "./durable/prune-runs.ts";
export type { RunDurability } from "./durable/tree-journal.ts";
export type { EmbeddedRun } from "./embedded-run.ts";
export type { Clock } from "./engine/clock.ts";
export type { EngineLimits } from "./engine/limits.ts";
export type { Backoff, RetryPolicy } from "./engine/retry.ts";
export type { Environment } from "./engine/variables.ts";
export type { EmbeddedRunOptions, EmbeddedSubmitOptions, RoutedServer, StepflowRuntimeOptions } from "./options.ts";
export type { BuiltinOptions, HttpOptions, OpenAiOptions } from "./plugins/builtin/builtin-options.ts";
export type { ComponentRoute, InventoryEntry } from "./plugins/router.ts";
export type { EmbeddedBlobs, EmbeddedComponents, EmbeddedRuns } from "./resources.ts";
export { StepflowRuntime } from "./stepflow-runtime.ts";
export type { BlobBackend } from "./storage/blob-backend.ts";
export type { BlobContent } from "./storage/blob-content.ts";
export type { BlobDraft } from "./storage/blob-draft.ts";
export type { BlobDescription } from "./storage/blob-store.ts";
export { OwnershipLostError } from "./storage/ownership-lost-error.ts";
export type {
  JournalEntry,
  JournalValue,
  Reservation,
  RunBackend,
  RunGroup,
  RunOwner,
  RunQuery,
  RunRecord,
  StoredJournal,
} from "./storage/run-backend.ts";
export type { Durability } from "./storage/sqlite/open-database.ts";
export type { StorageBackend } from "./storage/storage-backend.ts";
export { StorageError } from "./storage/storage-error.ts";
