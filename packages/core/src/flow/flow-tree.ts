import { type PrintableJson, printable, printablePart } from "../document/print-json.ts";
import type { ErrorAction, ExampleInput, Flow, Step, TestCase, TestConfig } from "./flow.ts";

/** Prepares the value expression that stands at `key`. */
export type PrintExpression = (container: object, key: string) => PrintableJson;

type Field = readonly [string, PrintableJson];

/** Prepares a flow for printing: every key in the contract's order, and nothing that is as good as absent. */
export function flowTree(flow: Flow, expression: PrintExpression): PrintableJson {
  return new Map([
    ...present(flow, ["name", "description", "version", "schemas"]),
    ...list("steps", flow.steps, (step) => stepTree(step, expression)),
    ...expressionField(flow, "output", expression),
    ...(flow.test ? [["test", testTree(flow.test)] as const] : []),
    // An empty list of examples is kept, unlike an empty list of steps.
    ...(flow.examples ? [["examples", flow.examples.map(exampleTree)] as const] : []),
    ...present(flow, ["metadata"]),
  ]);
}

function stepTree(step: Step, expression: PrintExpression): PrintableJson {
  return new Map([
    ...present(step, ["id", "component"]),
    ...(step.onError ? [["onError", errorActionTree(step.onError)] as const] : []),
    ...expressionField(step, "input", expression),
    ...present(step, ["mustExecute", "metadata"]),
  ]);
}

function errorActionTree(onError: ErrorAction): PrintableJson {
  return new Map(present(onError, ["action", "defaultValue", "maxRetries"]));
}

function testTree(test: TestConfig): PrintableJson {
  return new Map([...present(test, ["configFile", "config"]), ...list("cases", test.cases, caseTree)]);
}

function caseTree(testCase: TestCase): PrintableJson {
  const { output } = testCase;
  return new Map<string, PrintableJson>([
    ...present(testCase, ["name", "description"]),
    ["input", printablePart(testCase, "input")],
    ...(output ? [["output", resultTree(output)] as const] : []),
  ]);
}

function resultTree(output: NonNullable<TestCase["output"]>): PrintableJson {
  const outcome: Field = ["outcome", printable(output.outcome)];
  if (output.outcome === "success") return new Map([outcome, ["result", printablePart(output, "result")]]);
  return new Map([outcome, ["error", new Map(present(output.error, ["code", "message", "data"]))]]);
}

function exampleTree(example: ExampleInput): PrintableJson {
  const input: Field = ["input", printablePart(example, "input")];
  return new Map([...present(example, ["name", "description"]), input]);
}

function list<T>(key: string, items: readonly T[] | undefined, print: (item: T) => PrintableJson): Field[] {
  return items === undefined || items.length === 0 ? [] : [[key, items.map(print)]];
}

function expressionField(container: object, key: string, expression: PrintExpression): Field[] {
  return isPresent(Reflect.get(container, key)) ? [[key, expression(container, key)]] : [];
}

/** The fields that are there. Empty metadata is as good as none. */
function present(container: object, keys: readonly string[]): Field[] {
  return keys
    .filter((key) => isPresent(Reflect.get(container, key)) && !isEmptyMetadata(container, key))
    .map((key) => [key, printablePart(container, key)]);
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isEmptyMetadata(container: object, key: string): boolean {
  return key === "metadata" && Object.keys(Reflect.get(container, key)).length === 0;
}
