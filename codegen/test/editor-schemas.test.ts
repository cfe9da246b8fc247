import { readFileSync } from "node:fs";
import { Ajv, type AnySchema } from "ajv";
import { describe, expect, test } from "vitest";

function editorSchema(path: string) {
  const schema: AnySchema = JSON.parse(readFileSync(new URL(`../../packages/${path}`, import.meta.url), "utf8"));
  // Strict apart from x- notes: a keyword that draft-07 does not have would throw here.
  return new Ajv({ strict: true, strictTypes: false, keywords: ["x-stepflow-extension"] }).compile(schema);
}

describe("the editor schema of flows", () => {
  const fits = editorSchema("core/src/generated/flow.schema.json");

  test("takes a flow, also with null where it means absent and any value where any fits", () => {
    const error = { code: -32100, message: "no", data: null };
    expect(
      fits({
        name: null,
        steps: [{ id: "a", component: "/b", onError: { action: "retry", maxRetries: 2 }, input: { $input: "$" } }],
        test: { cases: [{ name: "a", input: null, output: { outcome: "failed", error } }] },
      }),
    ).toBe(true);
  });

  test("marks what is wrong", () => {
    expect(fits({ steps: [{ id: "a" }] })).toBe(false);
    expect(fits({ steps: [{ id: "a", component: "/b", onError: { action: "ignore" } }] })).toBe(false);
    expect(fits({ version: 1 })).toBe(false);
  });
});

describe("the editor schema of configurations", () => {
  const fits = editorSchema("runtime/src/generated/config.schema.json");

  test("takes a configuration", () => {
    expect(
      fits({
        plugins: {
          builtin: { type: "builtin" },
          mine: { type: "stepflow", command: "node", args: ["worker.js"], healthCheck: null },
          remote: { type: "stepflow", url: "http://localhost:8080" },
        },
        routes: { "/{*component}": [{ plugin: "mine" }] },
        storageConfig: { type: "sqlite", databaseUrl: "sqlite:flows.db" },
      }),
    ).toBe(true);
  });

  test("marks what is wrong", () => {
    expect(fits({ plugins: { mine: { type: "python" } }, routes: {} })).toBe(false);
    expect(fits({ plugins: { mine: { type: "stepflow" } }, routes: {} })).toBe(false);
    expect(fits({ plugins: {}, routes: { "/a": [{}] } })).toBe(false);
  });
});
