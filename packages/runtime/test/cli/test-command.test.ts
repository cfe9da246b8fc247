import { chmod, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { call, directoryOf, removeDirectory } from "./command-line.ts";
import { testFiles } from "./test-files.ts";
import { type Case, transcriptOf } from "./transcript.ts";

let directory: string;

beforeAll(async () => {
  directory = await directoryOf(testFiles);
});

afterAll(() => removeDirectory(directory));

const cases: readonly Case[] = [
  ["test passes.yaml"],
  ["test mismatches.yaml"],
  ["test mismatches.yaml --diff"],
  ["test failures.yaml"],
  ["test failures.yaml --diff --case other\u00a0data --case success --case failure"],
  ["test run-ids.yaml"],
  ["test refused.yaml"],
  ["test unexpected.yaml"],
  ["test mine.yaml --components greet.js"],
  ["test mine.yaml"],
  ["test configured"],
  ["test configured --config mock.yml"],
  // Which files.
  ["test many"],
  ["test many many/a.yaml ./many/a.yaml --case one"],
  ["test many --max-concurrency 1 --case two --case three"],
  ["test bare"],
  ["test empty"],
  ["test no-cases.yaml not-a-flow.yaml broken.yaml nowhere.yaml mock.yml"],
  // What can't be started or run.
  ["test unsound.yaml two-configs.yaml no-config.yaml bad-inline.yaml passes.yaml"],
  ["test passes.yaml --config nowhere.yml"],
  ["test passes.yaml --components nowhere.js"],
  // For programs.
  ["test unsound.yaml --json --quiet"],
  // Updating.
  ["test update.yaml --update"],
  ["test update.yaml"],
  ["test refused.yaml --update"],
  ["test aliased.yaml --update"],
  // Usage.
  ["test --help"],
  ["test"],
  ["test many --case fuor"],
  ["test many --case e"],
  ["test many --case something\u00a0else"],
  ["test passes.yaml --max-concurrency 0"],
  ["test passes.yaml --max-concurrency ten"],
  ["test passes.yaml --junit nowhere/report.xml"],
  ["test passes.yaml --cas one"],
];

test("what stepflow test says, off a terminal", async () => {
  await expect(await transcriptOf(directory, cases)).toMatchFileSnapshot("golden/test.txt");
});

it("tells programs what it tells people, who read it on stderr", async () => {
  const { exitCode, stdout, stderr } = await call(directory, ["test", "mismatches.yaml", "--case", "lists", "--json"]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("mismatches.yaml\n  failed  lists  ");
  expect(JSON.parse(stdout)).toEqual({
    passed: false,
    counts: { passed: 0, failed: 1, updated: 0, problems: 0, filesWithoutCases: 0, filesNotFlows: 0 },
    files: [
      {
        status: "tested",
        file: "mismatches.yaml",
        cases: [
          {
            name: "lists",
            index: 1,
            status: "failed",
            durationMs: expect.any(Number),
            mismatches: [{ path: "$", message: "expected a list of 3, found a list of 2" }],
            expected: { outcome: "success", result: [1, 2, 3] },
            actual: { outcome: "success", result: [1, 2], runId: expect.any(String) },
          },
        ],
      },
    ],
  });
});

it("keeps the byte order mark of a file that it updates", async () => {
  const flow =
    "\ufeffoutput: 1\ntest: { cases: [{ name: one, input: {}, output: { outcome: success, result: RESULT } }] }\n";
  await writeFile(join(directory, "marked.yaml"), flow.replace("RESULT", "2"));
  expect(await call(directory, ["test", "marked.yaml", "--update"])).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(directory, "marked.yaml"), "utf8")).toBe(flow.replace("RESULT", "1"));
});

it("updates through links, and keeps the permissions of the file", async () => {
  const before = testFiles["update.yaml"] as string;
  await writeFile(join(directory, "linked.yaml"), before);
  await chmod(join(directory, "linked.yaml"), 0o640);
  await symlink(join(directory, "linked.yaml"), join(directory, "link.yaml"));
  expect(await call(directory, ["test", "link.yaml", "--update"])).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(directory, "linked.yaml"), "utf8")).toBe(before.replace("'old'", "'new'"));
  expect((await stat(join(directory, "linked.yaml"))).mode & 0o777).toBe(0o640);
});

it("does not write a file that changed while its cases ran", async () => {
  const own = await directoryOf({
    "flow.yaml": `steps: [{ id: change, component: /change, input: 1 }]
output: { $step: change }
test: { cases: [{ name: a, input: 1, output: { outcome: success, result: 2 } }] }
`,
    "change.js": `import { appendFile } from "node:fs/promises";
import { StepflowServer } from "@stepflow/worker";
export default new StepflowServer({ name: "change" }).component("change", {
  inputSchema: {},
  outputSchema: {},
  execute: async () => {
    await appendFile(new URL("flow.yaml", import.meta.url), "# changed\\n");
    return 1;
  },
});
`,
  });
  try {
    const { exitCode, stdout } = await call(own, ["test", "flow.yaml", "--components", "change.js", "--update"]);
    expect(stdout).toContain("the file has changed while its cases ran; nothing was written");
    expect(exitCode).toBe(1);
    expect(await readFile(join(own, "flow.yaml"), "utf8")).toMatch(/result: 2 .*# changed\n$/s);
  } finally {
    await removeDirectory(own);
  }
});

it("stops when it is interrupted", async () => {
  const interruption = new AbortController();
  interruption.abort();
  expect(await call(directory, ["test", "passes.yaml"], { signal: interruption.signal })).toEqual({
    exitCode: 130,
    stdout: "",
    stderr: "error: interrupted\n",
  });
});

describe("the JUnit report", () => {
  it("has a suite for each file, whatever became of it", async () => {
    const { exitCode } = await call(directory, ["test", "many", "failures.yaml", "--junit", "report.xml"]);
    expect(exitCode).toBe(1);
    const report = await readFile(join(directory, "report.xml"), "utf8");
    readXml(report);
    const steady = report.replaceAll(/time="[\d.]+"/g, 'time="…"').replaceAll(directory, "/home/ada");
    await expect(steady).toMatchFileSnapshot("golden/junit.xml");
  });

  it("is well-formed whatever cases are called and find", async () => {
    const hostile = `]]> <a b="c">'&amp; \u0000\u0001\u001b[31m\u000b\ud800\uffff\n\r\t\u0085 é 日本 😀`;
    const flow = {
      output: { $input: "$" },
      test: { cases: [{ name: hostile, input: hostile, output: { outcome: "success", result: `${hostile}!` } }] },
    };
    await writeFile(join(directory, "hostile.json"), JSON.stringify(flow));
    await call(directory, ["test", "hostile.json", "--junit", "hostile.xml"]);
    const names = readXml(await readFile(join(directory, "hostile.xml"), "utf8"));
    const shown = `]]> <a b="c">'&amp; \\u0000\\u0001\\u001b[31m\\u000b\\ud800\\uffff\n\r\t\u0085 é 日本 😀`;
    expect(names).toEqual(["stepflow", "hostile.json", shown]);
  });

  /** Reads XML strictly, and answers the names in it. */
  function readXml(xml: string): string[] {
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ attributes }) => {
      if (attributes.name !== undefined) names.push(String(attributes.name));
    });
    parser.write(xml).close();
    return names;
  }
});
