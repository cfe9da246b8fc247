import { type FlowDefinition, type JsonObject, type JsonValue, parseFlow } from "@stepflow/core";
import { StepflowRuntime } from "@stepflow/runtime";
import { StepflowServer } from "@stepflow/worker";

/** A runtime whose only component answers its input. */
export function startRuntime(): Promise<StepflowRuntime> {
  const server = new StepflowServer({ name: "no-op" });
  server.component("noop", { inputSchema: {}, outputSchema: {}, execute: (input) => input });
  return StepflowRuntime.start({ components: [server] });
}

/** Each step needs the one before. */
export function chain(stepCount: number): FlowDefinition {
  return parseFlow({
    steps: Array.from({ length: stepCount }, (_, index) =>
      step(index, index === 0 ? { $input: "$" } : { $step: `s${index - 1}` }),
    ),
    output: { $step: `s${stepCount - 1}` },
  });
}

/** Steps that need nothing of each other, all of them in the output. */
export function fanOut(stepCount: number): FlowDefinition {
  const steps = Array.from({ length: stepCount }, (_, index) => step(index, { $input: "$" }));
  return parseFlow({ steps, output: Array.from(steps, (_, index) => ({ $step: `s${index}` })) });
}

/** One step, two that need it, and one that needs both. */
export function diamond(): FlowDefinition {
  const steps = [
    step(0, { $input: "$" }),
    step(1, { $step: "s0" }),
    step(2, { $step: "s0" }),
    step(3, { left: { $step: "s1" }, right: { $step: "s2" } }),
  ];
  return parseFlow({ steps, output: { $step: "s3" } });
}

function step(index: number, input: JsonValue): JsonObject {
  return { id: `s${index}`, component: "/noop", input };
}
