import { type FlowDefinition, flowId, parseFlow } from "@stepflow/core";

/** One step that greets. */
export const flow: FlowDefinition = parseFlow({
  name: "hello",
  steps: [{ id: "greet", component: "/greet", input: { name: { $input: "$.name" } } }],
  output: { $step: "greet" },
});

/** What a client sends to run it and to wait for it. */
export const request: string = JSON.stringify({ flowId: flowId(flow), input: [{ name: "Ada" }], wait: true });
