import type { OperationId } from "../../generated/rest-operations.ts";

export const areas = ["runs", "flows", "blobs", "admin"] as const;
export const rights = ["read", "write"] as const;

type Area = (typeof areas)[number];
type Right = (typeof rights)[number];

/** What a key may do: read or change what is in an area. `admin` is all areas and the server itself. */
export type Scope = `${Area}:${Right}`;

/** What an operation needs: a scope, any key at all, or none. */
type Need = Scope | "anyKey" | "nothing";

const needs: Readonly<Record<OperationId, Need>> = {
  healthCheck: "nothing",
  getContract: "anyKey",
  getDocs: "anyKey",
  getMetrics: "admin:read",
  storeBlob: "blobs:write",
  getBlob: "blobs:read",
  listComponents: "flows:read",
  storeFlow: "flows:write",
  getFlow: "flows:read",
  getFlowVariables: "flows:read",
  deleteFlow: "flows:write",
  listRuns: "runs:read",
  createRun: "runs:write",
  getRun: "runs:read",
  getRunItems: "runs:read",
  getRunFlow: "runs:read",
  getRunSteps: "runs:read",
  getRunStep: "runs:read",
  getRunEvents: "runs:read",
  cancelRun: "runs:write",
  pauseRun: "runs:write",
  resumeRun: "runs:write",
  deleteRun: "runs:write",
};

/** Whether an operation is for everybody, key or not. */
export function needsKey(operation: OperationId): boolean {
  return needs[operation] !== "nothing";
}

/** The scope that is missing; `undefined` when the key may do this. */
export function missingScope(operation: OperationId, scopes: readonly Scope[]): Scope | undefined {
  const need = needs[operation];
  if (need === "nothing" || need === "anyKey" || scopes.some((scope) => grants(scope, need))) return undefined;
  return need;
}

/** Who may write may read; who may do something to all may do it to each. */
function grants(scope: Scope, need: Scope): boolean {
  const [area, right] = scope.split(":");
  const [neededArea, neededRight] = need.split(":");
  return (area === "admin" || area === neededArea) && (right === "write" || right === neededRight);
}

/**
 * Reads a scope as people write it; an area alone is both of its rights.
 *
 * @returns `undefined` for what is none
 */
export function readScope(text: string): readonly Scope[] | undefined {
  const [area, right, ...rest] = text.split(":");
  const known = areas.find((name) => name === area);
  if (known === undefined || rest.length > 0) return undefined;
  if (right === undefined) return [`${known}:read`, `${known}:write`];
  const knownRight = rights.find((name) => name === right);
  return knownRight === undefined ? undefined : [`${known}:${knownRight}`];
}
