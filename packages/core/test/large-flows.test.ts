import { describe, expect, it } from "vitest";
import { canonicalFlow, parseFlow } from "../src/index.ts";
import { parseFlow as parseYamlFlow } from "../src/yaml.ts";
import { growth, linearLimit } from "./support/growth.ts";

function flowOf(stepCount: number): string {
  const steps = Array.from({ length: stepCount }, (_, index) => ({
    id: `step_${index}`,
    component: "/work",
    input: {
      previous: index === 0 ? 1.5 : { $step: `step_${index - 1}`, path: "$.value[0]" },
      name: { $input: "$.n" },
    },
  }));
  return JSON.stringify({ steps, output: { $step: `step_${stepCount - 1}` } });
}

describe("a flow of 5,000 steps", () => {
  const small = flowOf(500);
  const large = flowOf(5_000);

  it.each([
    ["JSON", (text: string) => parseFlow(text)],
    ["older JSON", (text: string) => parseFlow(text, { dialect: "any" })],
    ["YAML", (text: string) => parseYamlFlow(`# not read as JSON\n${text}`)],
    ["its id's text", (text: string) => canonicalFlow(parseFlow(text))],
  ])("is read in linear time: %s", { timeout: 60_000 }, async (_what, read) => {
    expect(
      await growth(
        () => read(small),
        () => read(large),
      ),
    ).toBeLessThan(linearLimit);
  });

  it("locates many issues in linear time", async () => {
    const broken = (text: string) => text.replaceAll('"component":"/work"', '"component":1');
    const read = (text: string) => () => {
      expect(() => parseFlow(text)).toThrow("$.steps[9].component");
    };
    expect(await growth(read(broken(small)), read(broken(large)))).toBeLessThan(linearLimit);
  });
});
