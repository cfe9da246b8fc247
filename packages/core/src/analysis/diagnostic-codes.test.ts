import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { diagnosticCodes, diagnosticLevel } from "./diagnostic-codes.ts";

test("codes give levels by their thousands", () => {
  expect([999, 1000, 1999, 2000, 2999, 3000, 3999].map(diagnosticLevel)).toEqual([
    "warning",
    "warning",
    "warning",
    "error",
    "error",
    "fatal",
    "fatal",
  ]);
});

test("no code stands for two kinds", () => {
  const codes = Object.values(diagnosticCodes);
  expect(new Set(codes).size).toBe(codes.length);
});

test("docs/diagnostics.md explains every kind once, with its code and level, in the order of codes", async () => {
  const page = await readFile(new URL("../../../../docs/diagnostics.md", import.meta.url), "utf8");
  const explained = Array.from(page.matchAll(/^### (\d+) (\w+) · (\w+)$/gm), ([, code, kind, level]) =>
    [code, kind, level].join(" "),
  );
  const table = Object.entries(diagnosticCodes).map(([kind, code]) => `${code} ${kind} ${diagnosticLevel(code)}`);
  expect(explained).toEqual(table.toSorted());
});
