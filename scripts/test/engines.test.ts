import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findNarrowEngines } from "../src/engines.ts";
import { publishedPackages } from "../src/workspace.ts";

it("finds that every runtime dependency runs on every supported Node", () => {
  expect(findNarrowEngines(publishedPackages())).toEqual([]);
});

it("names a dependency of a dependency that does not", () => {
  const folder = mkdtempSync(join(tmpdir(), "stepflow-engines-"));
  const write = (name: string, manifest: object): void => {
    mkdirSync(join(folder, "node_modules", name), { recursive: true });
    writeFileSync(join(folder, "node_modules", name, "package.json"), JSON.stringify(manifest));
  };
  write("fine", { name: "fine", engines: { node: ">=18" }, dependencies: { narrow: "1" } });
  write("narrow", { name: "narrow", engines: { node: ">=22" } });
  const manifest = { name: "subject", dependencies: { fine: "1", absent: "1" } };
  expect(findNarrowEngines([{ folder, manifest }])).toEqual([
    'subject > fine > narrow: engines ">=22" shut out 20.19.0',
    "subject > absent: not installed",
  ]);
});
