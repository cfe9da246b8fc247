import { ValidationError, type ValidationIssue } from "@stepflow/core";
import type { OrchestratorOptions } from "./options.ts";

/**
 * Refuses numbers that no timer would refuse.
 *
 * @throws ValidationError naming each of them
 */
export function checkOptions({ port, startTimeoutMs, stopTimeoutMs, restart }: OrchestratorOptions): void {
  const { limit, minDelayMs, maxDelayMs } = restart === undefined || restart === "never" ? {} : restart;
  const amounts = {
    startTimeoutMs,
    stopTimeoutMs,
    "restart.limit": limit,
    "restart.minDelayMs": minDelayMs,
    "restart.maxDelayMs": maxDelayMs,
  };
  const issues: ValidationIssue[] = Object.entries(amounts)
    .filter(([, value]) => value !== undefined && !(typeof value === "number" && value >= 0))
    .map(([name, value]) => ({ path: `$.${name}`, message: `expected a number, 0 or more, found ${String(value)}` }));
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    issues.push({ path: "$.port", message: `expected a port from 0 to 65535, found ${String(port)}` });
  }
  if (issues.length > 0) throw new ValidationError("options", issues);
}
