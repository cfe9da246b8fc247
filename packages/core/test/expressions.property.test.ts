import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compileExpression,
  type Evaluated,
  Failure,
  parseExpression,
  printExpression,
  Waiting,
} from "../src/expressions.ts";
import type { ValidationIssue } from "../src/index.ts";
import { expression, json, objectOf, stepIds } from "./support/arbitraries.ts";
import { evaluateNaively, type NaiveScope, type Outcome, type StepState } from "./support/naive-evaluator.ts";
import { propertyTimeoutMs, runs } from "./support/runs.ts";

const stepState: fc.Arbitrary<StepState> = fc.oneof(
  fc.constant<StepState>({ state: "pending" }),
  fc.record({ state: fc.constant("failed" as const), code: fc.constantFrom(8, -32100), message: fc.string() }),
  fc.record({ state: fc.constant("completed" as const), value: json }),
);

const scope: fc.Arbitrary<NaiveScope> = fc.record({
  input: json,
  variables: objectOf(json),
  steps: fc.tuple(...stepIds.map((id) => fc.tuple(fc.constant(id), stepState))).map((steps) => new Map(steps)),
});

function compile(value: Parameters<typeof parseExpression>[0]): ReturnType<typeof compileExpression> {
  const issues: ValidationIssue[] = [];
  const parsed = parseExpression(value, "$", issues);
  expect(issues).toEqual([]);
  return compileExpression(parsed, (id) => (stepIds.includes(id) ? stepIds.indexOf(id) : undefined));
}

function resultOf(state: StepState | undefined): Exclude<Evaluated, Waiting> | undefined {
  if (state === undefined || state.state === "pending") return undefined;
  return state.state === "completed" ? state.value : new Failure({ code: state.code, message: state.message });
}

function outcomeOf(value: Evaluated): Outcome {
  if (value instanceof Failure) return { is: "failure", code: value.error.code, message: value.error.message };
  if (!(value instanceof Waiting)) return { is: "value", value };
  return { is: "waiting", steps: [...value.stepIndices].map((index) => stepIds[index] ?? "").sort() };
}

describe("value expressions", () => {
  it("come to what a naive evaluator makes of them, whatever has finished, failed or is missing", {
    timeout: propertyTimeoutMs,
  }, () => {
    fc.assert(
      fc.property(expression, scope, (value, given) => {
        const stepResults = stepIds.map((id) => resultOf(given.steps.get(id)));
        const evaluated = compile(value)({ input: given.input, variables: given.variables, stepResults });
        expect(outcomeOf(evaluated)).toEqual(evaluateNaively(value, given));
      }),
      runs(100_000),
    );
  });

  it("are the same after printing and reading", { timeout: propertyTimeoutMs }, () => {
    fc.assert(
      fc.property(expression, (value) => {
        const parsed = parseExpression(value, "$", []);
        const issues: ValidationIssue[] = [];
        expect(parseExpression(printExpression(parsed), "$", issues)).toEqual(parsed);
        expect(issues).toEqual([]);
      }),
      runs(100_000),
    );
  });
});
