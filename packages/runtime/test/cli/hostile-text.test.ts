import { afterAll, beforeAll, expect, test } from "vitest";
import { call, directoryOf, removeDirectory } from "./command-line.ts";

/** Clears the screen, sets the title, and turns a colour on in the way that JSON does not escape. */
const hostile = "\u001b[2J\u001b]0;owned\u0007\u009b31m";

let directory: string;

beforeAll(async () => {
  const step = { id: `s${hostile}`, component: "/speak", input: { $input: "$" } };
  const flow = { name: `n${hostile}`, steps: [step], output: { $step: step.id } };
  const tested = {
    ...flow,
    test: { cases: [{ name: "a", input: "say", output: { outcome: "success", result: "" } }] },
  };
  const config = {
    plugins: { [`p${hostile}`]: { type: "builtin" } },
    routes: { "/builtin/{*component}": [{ plugin: "absent" }] },
  };
  directory = await directoryOf({
    "flow.json": JSON.stringify(flow),
    "tested.json": JSON.stringify(tested),
    "unsound.json": JSON.stringify({ ...flow, output: { $step: `t${hostile}` } }),
    "config.json": JSON.stringify(config),
    "speak.js": `import { StepflowServer } from "@stepflow/worker";
const hostile = ${JSON.stringify(hostile)};
export const server = new StepflowServer({ name: "speaker" }).component("speak", {
  description: hostile + "\\nsecond line",
  inputSchema: {}, outputSchema: {},
  execute: async (input, context) => {
    context.logger.info(hostile, { hostile });
    if (input === "fail") throw new Error(hostile + "\\nrun completed");
    return hostile;
  },
});
`,
  });
});

afterAll(() => removeDirectory(directory));

const withSpeaker = "--components speak.js --log-level debug";

test.each([
  `run flow.json --input-json "say" ${withSpeaker}`,
  `run flow.json --input-json "say" --json ${withSpeaker}`,
  `run flow.json --input-json "fail" ${withSpeaker}`,
  `run flow.json --input-json "fail" --json ${withSpeaker}`,
  "run flow.json --input-json 1 --config config.json",
  "run unsound.json --input-json 1",
  "validate unsound.json",
  "validate unsound.json --json",
  "validate flow.json --config config.json",
  `list-components ${withSpeaker}`,
  `list-components ${withSpeaker} --json`,
  `test tested.json --diff ${withSpeaker}`,
  `test tested.json --json ${withSpeaker}`,
  `run ${hostile}.json`,
  `visualize flow.json --format dot`,
  `${hostile}`,
  `run --${hostile}`,
])("%j shows control characters and obeys none", async (line) => {
  for (const columns of [undefined, 80]) {
    const { stdout, stderr } = await call(directory, line.split(" "), {
      environment: { NO_COLOR: "1" },
      ...(columns !== undefined && { columns }),
    });
    // Of these the live display writes some itself.
    const said = columns === undefined ? stdout + stderr : stdout;
    expect(said).not.toMatch(/[^\n\P{Cc}]/u);
  }
});

test("what a step says stands on its line, and cannot pass for another line of the run", async () => {
  const { stderr } = await call(directory, ["run", "flow.json", "--input-json", '"fail"', "--components", "speak.js"]);
  const lines = stderr.split("\n");
  expect(lines[0]).toMatch(/^step .* failed in \d+ ms: .*\\nrun completed$/);
  expect(lines).not.toContain("run completed");
});

test("a result is the same value, to the last character", async () => {
  const { stdout } = await call(directory, ["run", "flow.json", "--input-json", '"say"', "--components", "speak.js"]);
  expect(JSON.parse(stdout)).toBe(hostile);
  expect(stdout).toContain("\\u009b31m");
});
