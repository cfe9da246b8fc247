import { execFile } from "node:child_process";
import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { makeSampleDatabase } from "../support/sample-database.ts";
import { command, directoryOf, normalize, removeDirectory } from "./command-line.ts";

// A page is a transcript: its files are written, its commands are called in a real shell, in the order of the page.

function readPage(name: string): Promise<string> {
  return readFile(new URL(`../../../../docs/${name}`, import.meta.url), "utf8");
}

describe.each(["cli.md", "testing-flows.md", "visualize.md"])("docs/%s shows what really happens", async (name) => {
  const page = await readPage(name);
  const blocks = [...page.matchAll(/^```(yaml|ts|console)\n(.*?)^```$/gms)].map(([, kind = "", text = ""]) => ({
    kind,
    text,
  }));
  let directory: string;

  beforeAll(async () => {
    const files = blocks
      .filter(({ kind }) => kind !== "console")
      .map(({ text }) => [/^(?:#|\/\/) (\S+)\n/.exec(text)?.[1] ?? "unnamed", text] as const);
    const script = `#!/bin/sh\nexec ${command.map((word) => `'${word}'`).join(" ")} "$@"\n`;
    directory = await directoryOf({ ...Object.fromEntries(files), "bin/stepflow": script });
    await chmod(join(directory, "bin/stepflow"), 0o755);
    // Which a page may speak of, and could only make by running for days.
    await makeSampleDatabase(join(directory, "flows.db"), "used");
  });

  afterAll(() => removeDirectory(directory));

  const calls = blocks
    .filter(({ kind }) => kind === "console")
    .flatMap(({ text }) => text.split(/^\$ /m).slice(1))
    .map((call) => {
      const [line = "", ...output] = call.split("\n");
      return { line, output: output.join("\n") };
    });

  test.each(calls)("$ $line", async ({ line, output }) => {
    const env = { ...process.env, PATH: `${join(directory, "bin")}:${process.env.PATH}` };
    const { stdout } = await promisify(execFile)("sh", ["-c", `{ ${line}; } 2>&1 || true`], { cwd: directory, env });
    expect(normalize(stdout, directory)).toBe(normalize(output, directory));
  });
});

const pagesOfTheirOwn: Readonly<Record<string, string>> = {
  serve: "serve.md",
  keys: "serve.md",
  test: "testing-flows.md",
  visualize: "visualize.md",
};

const everyCommand = commands.flatMap((entry) =>
  "commands" in entry
    ? entry.commands.map((inner) => [`${entry.name} ${inner.name}`, inner] as const)
    : [[entry.name, entry] as const],
);

// `completion` has none.
const withOptions = everyCommand.filter(([name]) => name !== "completion");

test.each(withOptions)("every option of %s is on its page", async (name, entry) => {
  const page = await readPage(pagesOfTheirOwn[name] ?? "cli.md");
  const command = new Command();
  (await entry.load()).declare(command);
  const names = command.options.map(({ long }) => long ?? "");
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !isDocumented(name, page))).toEqual([]);
});

/** `--variables-yaml` may stand there as `-yaml`, behind its siblings. */
function isDocumented(option: string, page: string): boolean {
  const [, start = "", end = ""] = /^(.*)(-yaml)$/.exec(option) ?? [];
  return page.includes(`\`${option}`) || (end !== "" && new RegExp(`\`${start}.*\`${end}\``).test(page));
}
