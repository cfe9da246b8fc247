import type { BuiltinComponent } from "./builtin-plugin.ts";
import { InputFields } from "./input.ts";
import { toResultJson } from "./protocol-result.ts";

/** Runs a stored flow below the step. Succeeds whatever the flow comes to; its outcome is the answer. */
export const evaluateComponent: BuiltinComponent = {
  name: "eval",
  description: "Runs a stored flow and answers how it ended.",
  inputSchema: {
    type: "object",
    properties: { flow_id: { type: "string" }, input: {} },
    required: ["flow_id", "input"],
  },
  outputSchema: {
    type: "object",
    properties: { result: { type: "object" }, run_id: { type: "string" } },
    required: ["result", "run_id"],
  },
  async execute(value, context) {
    const fields = new InputFields("eval", value);
    const run = await context.submitRun({ flowId: fields.string("flow_id") }, [fields.required("input")]);
    const [outcome] = await run.results();
    return { result: outcome === undefined ? null : toResultJson(outcome), run_id: run.id };
  },
};
