import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalFlow,
  detectLossyPaths,
  flowId,
  type JsonObject,
  parseFlow,
  printFlow,
  ValidationError,
} from "../src/index.ts";
import { parseFlow as parseYamlFlow } from "../src/yaml.ts";
import { flow, json, name } from "./support/arbitraries.ts";
import { propertyTimeoutMs, runs } from "./support/runs.ts";

const folder = new URL("seeds/", import.meta.url);
const seeds = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));

/** What a reader makes of a document, if anything; whatever it throws must be its own error. */
function attempt(read: () => ReturnType<typeof parseFlow>): ReturnType<typeof parseFlow> | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ValidationError) return undefined;
    throw error;
  }
}

/** Damages a text at a few places: cuts, repeats, and characters that mean something to a reader. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 12 }),
    insert: fc.oneof(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        '"',
        "'",
        "&a ",
        "*a",
        "- ",
        "\n",
        "  ",
        "\t",
        "!!int ",
        "<<: ",
        "$",
      ),
      fc.constantFrom("null", "1.0", "9007199254740993", "1e999", "$from", "$step", "foreach: ", "skip_if: ", "\u0000"),
      fc.string({ maxLength: 3 }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

function apply(text: string, damages: readonly { at: number; cut: number; insert: string }[]): string {
  return damages.reduce((damaged, { at, cut, insert }) => {
    const start = Math.floor(at * damaged.length);
    return damaged.slice(0, start) + insert + damaged.slice(start + cut);
  }, text);
}

const dialect = fc.constantFrom("current" as const, "any" as const);

/** Objects that look like older flows, with anything in the places that a rewriter touches. */
const olderFlow = fc.record(
  {
    input_schema: json,
    steps: fc.oneof(
      json,
      fc.array(
        fc.oneof(
          json,
          fc.dictionary(
            fc.constantFrom(
              "id",
              "component",
              "input",
              "skip_if",
              "foreach",
              "on_error",
              "output_schema",
              "mustExecute",
            ),
            fc.oneof(json, name, fc.record({ $from: fc.oneof(json, fc.record({ step: name })), path: json })),
          ),
        ),
      ),
    ),
    output: fc.oneof(json, fc.record({ $from: json, path: json }), fc.record({ $step: name })),
    test: json,
    schemas: json,
  },
  { requiredKeys: [] },
);

describe("flow documents", () => {
  it("are the same after printing and reading, and keep their id", { timeout: propertyTimeoutMs }, () => {
    fc.assert(
      fc.property(flow, (document) => {
        const definition = parseFlow(document);
        const again = parseFlow(printFlow(definition));
        expect(again).toEqual(definition);
        const id = flowId(definition);
        expect(flowId(again)).toBe(id);
        expect(flowId(definition.flow)).toBe(id);
        expect(flowId(parseYamlFlow(printFlow(definition, { indent: 0 })))).toBe(id);
        if (detectLossyPaths(definition).length > 0) return;
        expect(canonicalFlow(parseFlow(canonicalFlow(definition)))).toBe(canonicalFlow(definition));
      }),
      runs(20_000),
    );
  });

  it("in the current dialect mean the same in any dialect", { timeout: propertyTimeoutMs }, () => {
    fc.assert(
      fc.property(flow, (document) => {
        expect(parseFlow(document, { dialect: "any" })).toEqual(parseFlow(document));
      }),
      runs(20_000),
    );
  });

  it("when damaged make the reader throw nothing but its own error", { timeout: propertyTimeoutMs }, () => {
    const texts = fc.oneof(
      fc.constantFrom(...seeds),
      flow.map((document) => JSON.stringify(document)),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, damage, dialect, (text, damages, chosen) => {
        const damaged = apply(text, damages);
        attempt(() => parseFlow(damaged, { dialect: chosen }));
        const definition = attempt(() => parseYamlFlow(damaged, { dialect: chosen }));
        if (definition !== undefined) expect(flowId(parseFlow(printFlow(definition)))).toBe(flowId(definition));
      }),
      runs(70_000),
    );
  });

  it("of random objects make the reader throw nothing but its own error", { timeout: propertyTimeoutMs }, () => {
    fc.assert(
      fc.property(fc.oneof(olderFlow, fc.anything()), dialect, (document, chosen) => {
        const definition = attempt(() => parseFlow(document as JsonObject, { dialect: chosen }));
        if (definition !== undefined) expect(flowId(definition)).toHaveLength(64);
      }),
      runs(30_000),
    );
  });

  it("do not pollute any prototype", () => {
    const text =
      '{"output":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"__proto__":{"name":"x"}}';
    const { flow: read } = parseYamlFlow(text, { dialect: "any" });
    expect(read.name).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
