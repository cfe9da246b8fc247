import type { BuiltinComponent } from "./builtin-plugin.ts";
import { InputFields } from "./input.ts";
import { toResultJson } from "./protocol-result.ts";

/** Runs a flow over every item of a list, as one sub-run. Succeeds whatever the items come to. */
export const mapComponent: BuiltinComponent = {
  name: "map",
  description: "Runs a flow over every item of a list and answers how each ended, in order.",
  inputSchema: {
    type: "object",
    properties: {
      workflow: { type: "object" },
      items: { type: "array" },
      max_concurrency: { type: ["integer", "null"], minimum: 1 },
    },
    required: ["workflow", "items"],
  },
  outputSchema: {
    type: "object",
    properties: {
      results: { type: "array", items: { type: "object" } },
      successful: { type: "integer" },
      failed: { type: "integer" },
    },
    required: ["results", "successful", "failed"],
  },
  async execute(value, context) {
    const fields = new InputFields("map", value);
    const maxConcurrency = fields.wholeNumber("max_concurrency", { minimum: 1 });
    const outcomes = await context.evaluateFlows(fields.flow("workflow"), fields.list("items"), {
      ...(maxConcurrency !== undefined && { maxConcurrency }),
    });
    const successful = outcomes.filter(({ outcome }) => outcome === "success").length;
    return { results: outcomes.map(toResultJson), successful, failed: outcomes.length - successful };
  },
};
