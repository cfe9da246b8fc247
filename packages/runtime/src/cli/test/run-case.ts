import { performance } from "node:perf_hooks";
import { type RunOutcome, StepflowError } from "@stepflow/core";
import type { StepflowRuntime } from "../../stepflow-runtime.ts";
import { describeError } from "../errors/describe-error.ts";
import type { CaseReport } from "./case-report.ts";
import { findMismatches, type Mismatch } from "./find-mismatches.ts";
import type { FileWithCases, LocatedCase } from "./test-file.ts";

/** How the flow of a case is run. */
export interface CaseOptions {
  readonly maxConcurrency: number;
  readonly signal: AbortSignal;
}

/** Runs the flow of a file for one of its cases. That it can't be run, for example with this input, fails the case. */
export async function runCase(
  runtime: StepflowRuntime,
  { definition }: FileWithCases,
  { index, testCase }: LocatedCase,
  options: CaseOptions,
): Promise<CaseReport> {
  const { name, output: expected } = testCase;
  const startedMs = performance.now();
  const report = (mismatches: readonly Mismatch[], actual?: RunOutcome): CaseReport => ({
    name,
    index,
    status: mismatches.length === 0 ? "passed" : "failed",
    // In microseconds: no clock knows more.
    durationMs: Math.round((performance.now() - startedMs) * 1_000) / 1_000,
    mismatches,
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
  });
  try {
    const actual = await runtime.runResult(definition, testCase.input, options);
    const unexpected = { path: "output", message: "the case expects nothing; --update writes what was found" };
    return report(expected === undefined ? [unexpected] : findMismatches(expected, actual), actual);
  } catch (thrown) {
    if (!StepflowError.isInstance(thrown)) throw thrown;
    return report([{ path: "run", message: `refused: ${describeError(thrown).message}` }]);
  }
}
