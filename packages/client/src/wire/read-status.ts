import type { JsonValue, RunStatus } from "@stepflow/core/executor";
import { refuse } from "./fields.ts";

/** In the order of the numbers that 0.13 gives them, from 1. */
const statuses: readonly RunStatus[] = ["running", "completed", "failed", "cancelled", "paused", "recoveryFailed"];

/** A status: a name, or on 0.13 its number. */
export function readStatus(value: JsonValue | undefined, where: string): RunStatus {
  const status = typeof value === "number" ? statuses[value - 1] : statuses.find((name) => name === value);
  return status ?? refuse(where, `one of ${statuses.join(", ")}`, value);
}

/** The number of a status on 0.13. */
export function statusNumber(status: RunStatus): number {
  return statuses.indexOf(status) + 1;
}
