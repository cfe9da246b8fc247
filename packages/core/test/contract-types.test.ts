import { describe, expect, expectTypeOf, test } from "vitest";
import type {
  Contract,
  ErrorAction,
  ExampleInput,
  Flow,
  FlowError,
  FlowResult,
  Step,
  TestCase,
  TestConfig,
} from "../src/index.ts";
import { FlowErrorCode } from "../src/index.ts";
import { validators } from "./generated/flow-validator.ts";

// `npm run verify` type-checks this file; the tests show that the same samples fit the contract at run time.
const samples = [
  {},
  { name: null, description: null, version: null, steps: null, test: null, examples: null, metadata: null },
  {
    name: "orders",
    version: "1.0",
    schemas: { type: "object", properties: { input: { type: "object" } } },
    steps: [
      { id: "a", component: "/builtin/eval", input: { $input: "$.x" }, onError: { action: "fail" }, mustExecute: true },
      { id: "b", component: "/b", onError: { action: "useDefault", defaultValue: [1, null] }, metadata: { note: 1 } },
      { id: "c", component: "/c", onError: { action: "retry", maxRetries: null }, input: null },
    ],
    output: { $coalesce: [{ $step: "b", path: "$.y[0]" }, 7] },
    test: {
      configFile: null,
      config: { plugins: {} },
      cases: [
        { name: "good", input: 1, output: { outcome: "success", result: null } },
        { name: "bad", input: [], output: { outcome: "failed", error: { code: -32100, message: "no" } } },
      ],
    },
    examples: [{ name: "one", input: "x", description: null }],
  },
] satisfies Contract.Flow[];

const faulty = [
  // @ts-expect-error a step has a component
  { steps: [{ id: "a" }] },
  // @ts-expect-error a version is a string
  { version: 1 },
  // @ts-expect-error there is no such action
  { steps: [{ id: "a", component: "/b", onError: { action: "ignore" } }] },
  // @ts-expect-error retries are counted
  { steps: [{ id: "a", component: "/b", onError: { action: "retry", maxRetries: "3" } }] },
  // @ts-expect-error an error has a message
  { test: { cases: [{ name: "a", input: 1, output: { outcome: "failed", error: { code: 1 } } }] } },
] satisfies Contract.Flow[];

test.each(samples)("the contract takes what its type takes: sample %#", (sample) => {
  expect(validators.flow(sample)).toBeUndefined();
});

test.each(faulty)("the contract refuses what its type refuses: sample %#", (sample) => {
  expect(validators.flow(sample)).toBeDefined();
});

describe("the names that this package writes by hand", () => {
  test("have the fields of the contract", () => {
    expectTypeOf<keyof Flow>().toEqualTypeOf<keyof Contract.Flow>();
    expectTypeOf<keyof Step>().toEqualTypeOf<keyof Contract.Step>();
    expectTypeOf<keyof TestConfig>().toEqualTypeOf<keyof Contract.TestConfig>();
    expectTypeOf<keyof TestCase>().toEqualTypeOf<keyof Contract.TestCase>();
    expectTypeOf<keyof ExampleInput>().toEqualTypeOf<keyof Contract.ExampleInput>();
    expectTypeOf<keyof FlowError>().toEqualTypeOf<keyof Contract.FlowError>();
    expectTypeOf<ErrorAction["action"]>().toEqualTypeOf<Contract.ErrorAction["action"]>();
    expectTypeOf<FlowResult["outcome"]>().toEqualTypeOf<Contract.FlowResult["outcome"]>();
    expectTypeOf<ErrorAction>().toExtend<Contract.ErrorAction>();
    expectTypeOf<FlowResult>().toExtend<Contract.FlowResult>();
    expectTypeOf<FlowError>().toExtend<Contract.FlowError>();
    expectTypeOf<ExampleInput>().toExtend<Contract.ExampleInput>();
    // What only types can show is shown by the type check; this line shows that the table behind them is there.
    expect(FlowErrorCode).toMatchObject({
      InvalidRequest: -32600,
      JsonRpcInternalError: -32603,
      InternalError: -32202,
    });
  });
});
