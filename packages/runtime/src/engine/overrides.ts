import {
  type Flow,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Step,
  type StepOverride,
  ValidationError,
  type WorkflowOverrides,
} from "@stepflow/core";
import { applyPatch, type Operation } from "rfc6902";

/**
 * A flow with some of its steps changed: by RFC 7396 merge patches or RFC 6902 patches of the steps' documents. The
 * flow itself stays as it is; what comes out has still to be read as a flow.
 *
 * @throws ValidationError when a step does not exist, a patch is of an unknown kind or does not apply
 */
export function overrideSteps(flow: Flow, overrides: WorkflowOverrides): JsonObject {
  const steps = flow.steps ?? [];
  checkOverrides(overrides, new Set(steps.map(({ id }) => id)));
  return { ...toJson(flow), steps: steps.map((step) => overrideStep(step, overrides)) };
}

/** The types say what is checked here; overrides also come from files and over wires. */
function checkOverrides({ steps }: Partial<WorkflowOverrides>, known: ReadonlySet<string>): void {
  const refuse: (path: string, message: string) => never = (path, message) => {
    throw new ValidationError("overrides", [{ path, message }]);
  };
  if (steps === undefined) refuse("$.steps", "expected an object with an override for each step to change");
  for (const [stepId, override] of Object.entries<Partial<StepOverride> | null>(steps)) {
    if (!known.has(stepId)) {
      refuse(`$.steps.${stepId}`, `the flow has no such step; it has ${[...known].join(", ") || "none"}`);
    }
    if (override?.value === undefined) refuse(`$.steps.${stepId}`, "expected { $type?, value }");
    const { $type = "merge_patch" } = override;
    if ($type !== "merge_patch" && $type !== "json_patch") {
      refuse(`$.steps.${stepId}.$type`, `expected "merge_patch" or "json_patch", found ${JSON.stringify($type)}`);
    }
  }
}

function overrideStep(step: Step, overrides: WorkflowOverrides): JsonValue {
  const override = Object.hasOwn(overrides.steps, step.id) ? overrides.steps[step.id] : undefined;
  if (override === undefined) return toJson(step);
  if (override.$type === "json_patch") return jsonPatch(toJson(step), override.value, step.id);
  return mergePatch(toJson(step), override.value);
}

/** RFC 7396. */
export function mergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isJsonObject(patch)) return patch;
  const fields = new Map(Object.entries(isJsonObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) fields.delete(key);
    else fields.set(key, mergePatch(fields.get(key), value));
  }
  return Object.fromEntries(fields);
}

function jsonPatch(step: JsonObject, patch: JsonValue, stepId: string): JsonValue {
  const refuse = (message: string): never => {
    throw new ValidationError("overrides", [{ path: `$.steps.${stepId}.value`, message }]);
  };
  if (!Array.isArray(patch) || !patch.every(isOperation)) return refuse("expected a list of RFC 6902 operations");
  const document = structuredClone(step);
  for (const failure of applyPatch(document, patch)) if (failure !== null) return refuse(failure.message);
  return document;
}

function isOperation(value: JsonValue): value is JsonObject & Operation {
  return isJsonObject(value) && typeof value.op === "string" && typeof value.path === "string";
}

/** A flow and its steps are made of JSON; the types only say it in more detail. */
function toJson(document: Flow | Step): JsonObject {
  return JSON.parse(JSON.stringify(document));
}
