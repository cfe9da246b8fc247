import { expect, test } from "vitest";
import { growth, linearLimit } from "../../test/support/growth.ts";
import { parseFlow } from "../flow/parse.ts";
import { dependencyGraph } from "../graph/dependency-graph.ts";
import { analyzeFlow } from "./analyze-flow.ts";

/** A chain of steps; each uses the one before it, the first, the input and a variable, and leaves something to say. */
function chain(length: number) {
  return parseFlow({
    schemas: { properties: { variables: { properties: { v: { type: "string" } } } } },
    steps: Array.from({ length }, (_, index) => ({
      id: `step${index}`,
      component: index % 2 === 0 ? "/work" : "work",
      input: {
        before: index === 0 ? null : { $step: `step${index - 1}`, path: "$.result" },
        first: { $if: { $input: "$.flag" }, then: { $step: "step0", path: "$.result.missing" } },
        name: { $coalesce: [{ $variable: "$.v" }, { $step: `step${index + 1}` }] },
      },
    })),
    output: { $step: `step${length - 1}` },
  });
}

const schema = { type: "object", properties: { result: { type: ["string", "null"] } }, required: ["result"] };
const input = { type: "object", properties: { before: { type: "integer" } } };

test.each([
  [
    "analysis with types",
    (flow: ReturnType<typeof chain>) =>
      analyzeFlow(flow, { strict: true, componentSchemas: () => ({ input, output: schema }) }),
  ],
  ["the dependency graph", (flow: ReturnType<typeof chain>) => dependencyGraph(flow)],
])("ten times the steps take %s about ten times as long", async (_, work) => {
  const [small, large] = [chain(500), chain(5_000)];
  expect(
    await growth(
      () => work(small),
      () => work(large),
    ),
  ).toBeLessThan(linearLimit);
});

test("a flow of 5,000 steps is analysed in full", () => {
  const componentSchemas = () => ({ input, output: schema });
  const { numFatal, numError, numWarning, inferredOutputs } = analyzeFlow(chain(5_000), { componentSchemas });
  expect({ numFatal, numError, numWarning, steps: inferredOutputs.size }).toEqual({
    // Each step uses a later one, and the first uses itself.
    numFatal: 5_000 + 1,
    // Every other component has no slash; each input has the wrong type; what is missing is missing after the first step.
    numError: 2_500 + 5_000 + 4_999,
    // No name, no description; fields of the step before and of the first, which the first itself does not use; $.flag.
    numWarning: 2 + 2 * 4_999 + 5_000,
    steps: 5_000,
  });
});
