import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyzeFlow, dependencyGraph, flowGraph, flowId, printFlow } from "../src/index.ts";
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

  it.each(readdirSync(folder))("%s is analysed: nothing fatal, its rewrites first, and it can be drawn", (file) => {
    const definition = parseFlow(readFileSync(new URL(file, folder), "utf8"), { dialect: "any", source: file });
    const { numFatal, numError, diagnostics } = analyzeFlow(definition);
    expect({ numFatal, numError }).toEqual({ numFatal: 0, numError: 0 });
    const rewriteCount = definition.rewrites?.length ?? 0;
    expect(diagnostics.slice(0, rewriteCount)).toEqual(definition.rewrites);
    expect(diagnostics.slice(rewriteCount).every(({ code }) => code < 1900)).toBe(true);
    const { edges } = dependencyGraph(definition);
    expect(edges.length).toBeGreaterThanOrEqual(definition.steps.length);
    for (const { step } of definition.steps) expect(flowGraph(definition, { format: "mermaid" })).toContain(step.id);
  });
});
