import { flowId, parseFlow } from "@stepflow/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StepflowRuntime } from "../src/index.ts";

let runtime: StepflowRuntime;

beforeAll(async () => {
  runtime = await StepflowRuntime.start();
});

afterAll(() => runtime.close());

describe("flows whose ids on a server are the same", () => {
  const quoted = { output: { $input: '$["a.b"]' } };
  const nested = { output: { $input: "$.a.b" } };
  const input = { "a.b": "one field", a: { b: "nested" } };

  it("are two flows here, run and stored under two ids", async () => {
    expect(flowId(parseFlow(quoted))).toBe(flowId(parseFlow(nested)));
    const { flowId: quotedId } = await runtime.flows.store(quoted);
    const { flowId: nestedId } = await runtime.flows.store(nested);
    expect(quotedId).not.toBe(nestedId);
    expect(nestedId).toBe(flowId(parseFlow(nested)));
    expect(await runtime.run({ flowId: quotedId }, input)).toBe("one field");
    expect(await runtime.run({ flowId: nestedId }, input)).toBe("nested");
    expect(await runtime.run(quoted, input)).toBe("one field");
  });
});

describe("an id", () => {
  it("names only what was stored, not what merely ran", async () => {
    const flow = { name: "ran", output: 1 };
    await runtime.run(flow, {});
    await expect(runtime.run({ flowId: flowId(parseFlow(flow)) }, {})).rejects.toThrow(
      /Store it first|no flow has the id/,
    );
  });

  it("stays good however many other flows ran since", async () => {
    const { flowId: id } = await runtime.flows.store({ name: "stored", output: "kept" });
    for (let index = 0; index < 1_200; index += 1) await runtime.run({ name: `made up ${index}`, output: index }, {});
    expect(await runtime.run({ flowId: id }, {})).toBe("kept");
  });
});
