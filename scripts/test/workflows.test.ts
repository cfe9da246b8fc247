import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readManifest, root } from "../src/workspace.ts";

interface Workflow {
  readonly on?: unknown;
  readonly jobs?: Readonly<
    Record<string, { readonly steps?: readonly { readonly run?: string; readonly uses?: string }[] }>
  >;
}

const folder = join(root, ".github/workflows");
const workflows = readdirSync(folder).map(
  (name) => [name, parse(readFileSync(join(folder, name), "utf8")) as Workflow] as const,
);
const rootScripts = readManifest(root).scripts ?? {};

const commandsOf = (workflow: Workflow): string[] =>
  Object.values(workflow.jobs ?? {}).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run?.split("\n") ?? []));

describe.each(workflows)("%s", (_name, workflow) => {
  it("has a trigger, and jobs with steps", () => {
    expect(workflow.on).toBeDefined();
    expect(Object.values(workflow.jobs ?? {}).map(({ steps }) => steps?.length ?? 0)).not.toContain(0);
  });

  it("calls only scripts that exist", () => {
    const called = commandsOf(workflow).flatMap((line) =>
      [...line.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map(([, name]) => name ?? ""),
    );
    const scripts = called.filter((name) => name !== "ci" && name !== "install");
    for (const script of scripts) expect(Object.keys(rootScripts)).toContain(script);
  });

  it("calls only files that exist", () => {
    for (const line of commandsOf(workflow)) {
      for (const [, path] of line.matchAll(
        /(?:node|bun|deno run[^\n]*?|bash) ((?:\.ci|scripts|examples)\/[\w./-]+)/g,
      )) {
        expect(() => readFileSync(join(root, path ?? "")), path).not.toThrow();
      }
    }
  });
});

it("there is a workflow for changes and one for releases", () => {
  expect(workflows.map(([name]) => name).sort()).toEqual(["ci.yml", "release.yml"]);
});
