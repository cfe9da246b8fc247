import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { flowId, printFlow } from "../src/index.ts";
import { parseFlow } from "../src/yaml.ts";

const folder = new URL("seeds/", import.meta.url);

/** What the project's founding documents show must be read, in whatever dialect they show it. */
describe("the flows of the seed documents", () => {
  it.each(readdirSync(folder))("%s is read, and reported where it was rewritten", (file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const definition = parseFlow(text, { dialect: "any", source: file });
    expect(definition.steps).toHaveLength(3);
    expect(Object.keys(definition.flow.schemas?.properties ?? {})).toEqual(["input"]);
    expect(definition.rewrites?.map(({ code }) => code)).toEqual(expect.arrayContaining([1900, 1902]));
    expect(printFlow(definition)).not.toMatch(/\$from|_schema"|foreach/);
    expect(flowId(parseFlow(printFlow(definition)))).toBe(flowId(definition));
  });
});
