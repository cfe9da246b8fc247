import { ValidationError, type ValidationIssue } from "@stepflow/core";

/** Options of a call that are numbers, 0 or more. Infinity is no limit. */
const amountsOfRuns = ["stepTimeoutMs", "runTimeoutMs", "timeoutMs"] as const;

/** Options of a runtime that are, by their paths. */
const amountsOfRuntimes = [
  ["stepTimeoutMs"],
  ["runTimeoutMs"],
  ["retry", "transportMaxRetries"],
  ["retry", "backoff", "delayMs"],
  ["retry", "backoff", "minDelayMs"],
  ["retry", "backoff", "maxDelayMs"],
  ["retry", "backoff", "factor"],
  ["limits", "steps"],
  ["limits", "items"],
  ["limits", "valueSize"],
  ["limits", "subRunDepth"],
  ["limits", "subRuns"],
  ["limits", "concurrency"],
  ["limits", "keptEvents"],
  ["limits", "keptRuns"],
  ["builtins", "maxFileBytes"],
  ["builtins", "http", "maxReplyBytes"],
] as const;

/**
 * Refuses what no timer and no comparison would refuse: a time-out of NaN would come at once, a limit of NaN never.
 *
 * @throws ValidationError naming every option that is not a number, or too small
 */
export function checkRuntimeNumbers(options: object): void {
  const issues: ValidationIssue[] = [];
  for (const path of amountsOfRuntimes) checkAmount(valueAt(options, path), `$.${path.join(".")}`, issues);
  checkCount(valueAt(options, ["maxConcurrency"]), "$.maxConcurrency", issues);
  refuse(issues);
}

/** The same for the options of one run. */
export function checkRunNumbers(
  options: {
    readonly [name in (typeof amountsOfRuns)[number] | "maxConcurrency"]?: number;
  },
): void {
  const issues: ValidationIssue[] = [];
  for (const name of amountsOfRuns) checkAmount(options[name], `$.${name}`, issues);
  checkCount(options.maxConcurrency, "$.maxConcurrency", issues);
  refuse(issues);
}

function checkAmount(value: unknown, path: string, issues: ValidationIssue[]): void {
  if (value === undefined || (typeof value === "number" && value >= 0)) return;
  issues.push({ path, message: `expected a number, 0 or more, found ${shown(value)}` });
}

function checkCount(value: unknown, path: string, issues: ValidationIssue[]): void {
  if (value === undefined || (typeof value === "number" && Number.isSafeInteger(value) && value >= 1)) return;
  issues.push({ path, message: `expected a whole number, 1 or more, found ${shown(value)}` });
}

function refuse(issues: readonly ValidationIssue[]): void {
  if (issues.length > 0) throw new ValidationError("options", issues);
}

function shown(value: unknown): string {
  return typeof value === "number" || value === null ? String(value) : `a ${typeof value}`;
}

function valueAt(options: object, path: readonly string[]): unknown {
  let value: unknown = options;
  for (const key of path) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}
