import type { JsonValue } from "../json.ts";

/** Changes to steps for one run. Contract: `schemas/openapi.json`, `WorkflowOverrides`. */
export interface WorkflowOverrides {
  /** By step id. */
  readonly steps: Readonly<Record<string, StepOverride>>;
}

/** A change of one step's document: an RFC 7396 merge patch, or an RFC 6902 patch. */
export interface StepOverride {
  readonly $type?: "merge_patch" | "json_patch";
  readonly value: JsonValue;
}
