import { FlowErrorCode, isJsonObject, type JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import type { BuiltinComponent } from "./builtin-plugin.ts";
import { InputFields } from "./input.ts";
import { toProtocolResult } from "./protocol-result.ts";

const defaultMaxIterations = 1_000;

/**
 * Runs a flow again and again: on `{ next }` with that as the next input, until it answers `{ result }` or the rounds
 * are used up.
 */
export const iterateComponent: BuiltinComponent = {
  name: "iterate",
  description: "Runs a flow on its own output until it answers a result.",
  inputSchema: {
    type: "object",
    properties: {
      flow: { type: "object" },
      initial_input: {},
      max_iterations: { type: ["integer", "null"], minimum: 1 },
    },
    required: ["flow", "initial_input"],
  },
  outputSchema: {
    type: "object",
    properties: { result: {}, iterations: { type: "integer" }, terminated: { type: "boolean" } },
    required: ["result", "iterations", "terminated"],
  },
  async execute(value, context): Promise<JsonValue | Failure> {
    const fields = new InputFields("iterate", value);
    const flow = fields.flow("flow");
    const maxIterations = fields.wholeNumber("max_iterations", { minimum: 1 }) ?? defaultMaxIterations;
    let input = fields.required("initial_input");
    for (let iterations = 1; iterations <= maxIterations; iterations += 1) {
      const [outcome] = await context.evaluateFlows(flow, [input]);
      if (outcome === undefined) break;
      const answer = toProtocolResult(outcome);
      if (answer.outcome === "failed") return new Failure(answer.error);
      const { result } = answer;
      if (isJsonObject(result) && result.result !== undefined) {
        return { result: result.result, iterations, terminated: false };
      }
      if (!isJsonObject(result) || result.next === undefined) return neither;
      input = result.next;
    }
    return { result: input, iterations: maxIterations, terminated: true };
  },
};

const neither = new Failure({
  code: FlowErrorCode.ComponentBadRequest,
  message: "Workflow result must contain either 'result' or 'next' field",
});
