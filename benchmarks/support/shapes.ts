import { type FlowDefinition, type JsonObject, type JsonValue, parseFlow } from "@stepflow/core";
import { StepflowRuntime, type StepflowRuntimeOptions } from "@stepflow/runtime";
import { StepflowServer } from "@stepflow/worker";

/** A runtime with a component that answers its input, and one that does so after 10 ms. */
export function startRuntime(
  limits: NonNullable<StepflowRuntimeOptions["limits"]> = {},
  storage: StepflowRuntimeOptions["storage"] = "memory",
): Promise<StepflowRuntime> {
  const server = new StepflowServer({ name: "benchmark" });
  const anything = { inputSchema: {}, outputSchema: {} };
  server.component("noop", { ...anything, execute: (input) => input });
  server.component("sleep-10ms", {
    ...anything,
    execute: (input) => new Promise((resolve) => setTimeout(resolve, 10, input)),
  });
  return StepflowRuntime.start({ components: [server], limits, storage });
}

/** Each step needs the one before. */
export function chain(stepCount: number, component = "/noop"): FlowDefinition {
  return parseFlow({
    steps: Array.from({ length: stepCount }, (_, index) =>
      step(index, index === 0 ? { $input: "$" } : { $step: `s${index - 1}` }, component),
    ),
    output: { $step: `s${stepCount - 1}` },
  });
}

/** Steps that need nothing of each other, all of them in the output. */
export function fanOut(stepCount: number): FlowDefinition {
  const steps = Array.from({ length: stepCount }, (_, index) => step(index, { $input: "$" }));
  return parseFlow({ steps, output: Array.from(steps, (_, index) => ({ $step: `s${index}` })) });
}

function step(index: number, input: JsonValue, component = "/noop"): JsonObject {
  return { id: `s${index}`, component, input };
}
