import { type Flow, ValidationError } from "@stepflow/core/executor";
import { detectLossyPaths, parseExpression } from "@stepflow/core/expressions";

/**
 * Official servers write the paths of a flow anew when they store it, and some mean something else then.
 *
 * @throws ValidationError naming each such path, with diagnostic 2901
 */
export function refuseLossyPaths(flow: Flow): void {
  const steps = (flow.steps ?? []).map((step, index) => ({
    step,
    input: parseExpression(step.input ?? null, `$.steps[${index}].input`, []),
  }));
  const output = parseExpression(flow.output ?? null, "$.output", []);
  const lossy = detectLossyPaths({ flow, steps, output });
  if (lossy.length === 0) return;
  const issues = lossy.map(({ path = "$", formatted, code }) => ({ path, message: `${formatted} (${code})` }));
  throw new ValidationError(flow.name === undefined ? "flow" : `flow ${flow.name}`, issues);
}
