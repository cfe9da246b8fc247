import { readdirSync, readFileSync } from "node:fs";
import { FlowBuilder, Value } from "@stepflow/core";
import { parseFlow } from "@stepflow/core/yaml";
import { StepflowRuntime } from "@stepflow/runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedComponents } from "./seed-components.ts";

const folder = new URL("../../packages/core/test/seeds/", import.meta.url);
let runtime: StepflowRuntime;

beforeAll(async () => {
  runtime = await StepflowRuntime.start({ components: seedComponents });
});

afterAll(() => runtime.close());

const cases = readdirSync(folder).flatMap((file) => {
  const definition = parseFlow(readFileSync(new URL(file, folder), "utf8"), { dialect: "any", source: file });
  return (definition.flow.test?.cases ?? []).map((testCase) => ({ file, definition, testCase }));
});

describe("the flows of the seed documents do what their own test cases expect", () => {
  it.each(cases)("$file: $testCase.name", async ({ definition, testCase }) => {
    const outcome = await runtime.runResult(definition, testCase.input);
    expect(outcome).toMatchObject(testCase.output ?? { outcome: "success" });
  });

  it("has a case of each", () => {
    expect(new Set(cases.map(({ file }) => file))).toEqual(new Set(readdirSync(folder)));
  });
});

it("runs the flow that the seed documents build step by step", async () => {
  const flow = new FlowBuilder({ name: "my_flow" })
    .addStep({ id: "greet", component: "/python/greet", input: { name: Value.input("$.name") } })
    .setOutput(Value.step("greet", "$.text"))
    .build();
  expect(await runtime.run(flow, { name: "Ada" })).toBe("Hello, Ada!");
});

it("gives each task of the distributed workflow to its component, in order", async () => {
  const file = new URL("distributed-processing-workflow.yaml", folder);
  const tasks = [
    { id: "one", data: { n: 1 }, priority: 1 },
    { id: "two", data: { n: 2 }, priority: 2 },
  ];
  const result = await runtime.run({ file }, { tasks });
  expect(result).toMatchObject({
    health_status: { status: "healthy" },
    processing_results: {
      results: [
        { outcome: "success", result: { task_id: "one", result: { n: 1 } } },
        { outcome: "success", result: { task_id: "two", result: { n: 2 } } },
      ],
      successful: 2,
    },
  });
});
