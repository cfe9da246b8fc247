import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConformanceCase, loadThemes } from "../src/index.ts";
import { toTestFile, whyNoTestFile } from "./test-files.ts";

// The cases that a flow file can hold, tested by the real command line. It compares results in part and looks at outcomes
// alone; how components were called is what embedded.test.ts is for.

const themes = loadThemes();
const written = themes.flatMap(({ name, cases }) =>
  cases
    .filter((testCase) => whyNoTestFile(testCase) === undefined)
    .map((testCase, index) => ({ file: `${name}/${String(index).padStart(3, "0")}.json`, theme: name, testCase })),
);

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "conformance-"));
  const config = {
    plugins: { builtin: { type: "builtin" }, test: { type: "inProcess" } },
    routes: { "/builtin/{*component}": [{ plugin: "builtin" }], "/test/{*component}": [{ plugin: "test" }] },
    retry: { backoff: { type: "constant", delayMs: 0 } },
  };
  await writeFile(join(directory, "config.json"), JSON.stringify(config));
});

afterAll(() => rm(directory, { recursive: true }));

describe("stepflow test", () => {
  it("passes every case that a flow file can hold", async () => {
    const files = await test(
      "right",
      written.map(({ file, testCase }) => [file, testCase] as const),
    );
    expect(files.filter(({ failed }) => failed)).toEqual([]);
    expect(files).toHaveLength(written.length);
  });

  it("fails the cases that expect something else, and no other", async () => {
    // One of each theme.
    const wrong = new Set(themes.flatMap(({ name }) => written.find(({ theme }) => theme === name)?.file ?? []));
    const files = await test(
      "wrong",
      written.map(({ file, testCase }) => [file, wrong.has(file) ? withOtherExpectation(testCase) : testCase] as const),
    );
    expect(new Set(files.filter(({ failed }) => failed).map(({ file }) => file))).toEqual(wrong);
  });

  it("leaves out only what a test case cannot say", () => {
    const reasons: Record<string, Record<string, number>> = {};
    for (const { name, cases } of themes) {
      const counts: Record<string, number> = {};
      for (const testCase of cases) {
        const reason = whyNoTestFile(testCase) ?? "tested";
        counts[reason] = (counts[reason] ?? 0) + 1;
      }
      reasons[name] = counts;
    }
    expect(reasons).toMatchInlineSnapshot(`
      {
        "dialects": {
          "it is about the text of the flow": 1,
          "one run of several items": 2,
          "tested": 14,
          "the flow is refused, so no case of it runs": 3,
          "what is data in the current dialect is older syntax to the command line": 2,
        },
        "documents": {
          "it is about the text of the flow": 2,
          "tested": 4,
          "the command line runs no flow with errors": 1,
          "the flow is refused, so no case of it runs": 15,
          "what is data in the current dialect is older syntax to the command line": 1,
        },
        "expressions": {
          "it is about the text of the flow": 1,
          "one run of several items": 6,
          "tested": 39,
          "what is data in the current dialect is older syntax to the command line": 1,
        },
        "failure": {
          "one run of several items": 1,
          "only calls are expected": 2,
          "tested": 28,
        },
        "laziness": {
          "one run of several items": 1,
          "only calls are expected": 1,
          "tested": 21,
          "variables": 1,
        },
        "overrides": {
          "one run of several items": 1,
          "overrides": 16,
          "the flow is refused, so no case of it runs": 14,
        },
        "paths": {
          "one run of several items": 2,
          "tested": 19,
          "the flow is refused, so no case of it runs": 9,
        },
        "retry": {
          "one run of several items": 6,
          "tested": 19,
        },
        "scheduling": {
          "a concurrency of its own": 8,
          "one run of several items": 9,
          "tested": 4,
          "the flow is refused, so no case of it runs": 1,
        },
        "sub-flows": {
          "a concurrency of its own": 1,
          "flows that are stored before": 4,
          "one run of several items": 1,
          "overrides": 1,
          "tested": 30,
          "variables": 2,
        },
        "variables": {
          "one run of several items": 1,
          "tested": 12,
          "the flow is refused, so no case of it runs": 1,
          "variables": 13,
        },
      }
    `);
  });
});

function withOtherExpectation(testCase: ConformanceCase): ConformanceCase {
  return {
    ...testCase,
    expect: testCase.expect.error === undefined ? { result: { other: 1 } } : { error: { code: 1 } },
  };
}

/** Calls the command line on a folder with a file for each case. */
async function test(
  folder: string,
  cases: readonly (readonly [file: string, testCase: ConformanceCase])[],
): Promise<{ readonly file: string; readonly failed?: unknown }[]> {
  for (const { name } of themes) await mkdir(join(directory, folder, name), { recursive: true });
  for (const [file, testCase] of cases) {
    await writeFile(join(directory, folder, file), JSON.stringify(toTestFile(testCase)));
  }
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const bin = fileURLToPath(new URL("../../packages/runtime/src/cli/bin.ts", import.meta.url));
  const components = fileURLToPath(new URL("served-components.ts", import.meta.url));
  const options = ["--config", "config.json", "--components", components, "--json", "--quiet"];
  const argv = ["--conditions=@stepflow/source", "--import", loader, bin, "test", folder, ...options];
  const stdout = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, argv, { cwd: directory, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      stdout === "" ? reject(error ?? new Error(stderr)) : resolve(stdout),
    );
  });
  const report: Report = JSON.parse(stdout);
  return report.files.map(({ file, status, reason, cases = [] }) => {
    const failed = status === "tested" ? cases.filter((one) => one.status !== "passed") : [reason];
    return { file: file.slice(folder.length + 1), ...(failed.length > 0 && { failed }) };
  });
}

/** What is read of the report of `stepflow test --json`. */
interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly reason?: string;
    readonly cases?: readonly { readonly status: string }[];
  }[];
}
