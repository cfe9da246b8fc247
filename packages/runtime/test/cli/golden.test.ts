import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { directoryOf, idleTerminal, removeDirectory } from "./command-line.ts";
import { files } from "./files.ts";
import { type Case, transcriptOf } from "./transcript.ts";

// Each golden file is what a user sees, command after command; review its wording as you would review a page. Written
// anew by `vitest run -u`.

let directory: string;

beforeAll(async () => {
  directory = await directoryOf(files);
});

afterAll(() => removeDirectory(directory));

const overview: readonly Case[] = [
  ["--help"],
  ["help run"],
  ["help rum"],
  ["validate --help"],
  ["list-components --help"],
  [""],
  ["rum"],
  ["frobnicate"],
  ["--verbose"],
  ["rum --json"],
];

const run: readonly Case[] = [
  // What it is for.
  [`run hello.yaml --input-json {"name":"Ada"}`],
  [`run --flow hello.yaml --input-json {"name":"Ada"}`],
  [`run hello.yaml --input-json {"name":"Ada"} --json`],
  [`run hello.yaml --input-json {"name":"Ada"} --quiet`],
  [`run hello.yaml --input-json {"name":"Ada"} --quiet`, { columns: 80 }],
  ["run hello.yaml --input-yaml name:\u00a0Ada --quiet"],
  ["run hello.yaml --input ada.yaml --quiet"],
  ["run hello.yaml --input ada.json --quiet"],
  ["run hello.yaml --input bom.json --quiet"],
  ["run hello.yaml --quiet", { stdin: '{"name":"Ada"}' }],
  ["run hello.yaml --quiet --stdin-format yaml", { stdin: "name: Ada" }],
  ["run noinput.yaml --quiet"],
  ["run noinput.yaml --quiet", { stdin: idleTerminal() }],
  ['run older.yaml --quiet --input-json {"name":"Ada"}'],
  // Variables, overrides, components, configurations.
  [`run variables.yaml --quiet --variables-json {"city":"Paris","key":"hunter2"}`],
  ["run variables.yaml --quiet --env-variables", { environment: { STEPFLOW_VAR_CITY: "Rome", SECRET_KEY: "hunter2" } }],
  ["run variables.yaml"],
  ["run variables.yaml --variables-json [1]"],
  ["run variables.yaml --variables broken.yaml"],
  [`run noinput.yaml --quiet --overrides-json {"steps":{"say":{"value":{"input":{"user_prompt":"Bye"}}}}}`],
  ["run noinput.yaml --overrides overrides.yaml"],
  ["run noinput.yaml --overrides-json {}"],
  ["run greet.yaml --components greet.js --input-json {} --quiet"],
  ["run greet.yaml --components component.js --input-json {} --quiet"],
  ["run greet.yaml --input-json {}"],
  ["run greet.yaml --components nowhere.js --input-json {}"],
  ["run greet.yaml --components empty.js --input-json {}"],
  ["run greet.yaml --components throws.js --input-json {}"],
  ["run mine.yaml --config inprocess.yml --components greet.js --input-json {} --quiet"],
  ["run mine.yaml --config settings.js --components greet.js --input-json {} --quiet"],
  ["run noinput.yaml --config nowhere.yml"],
  ["run noinput.yaml --config broken-config.yml"],
  ["run noinput.yaml --config empty.js"],
  ["run noinput.yaml --config odd-config.yml"],
  ["run noinput.yaml --config odd-config.yml --log-level debug"],
  ["run twice/flow.yaml"],
  ["run noinput.yaml --quiet --config configured"],
  ["run flow.json --quiet"],
  // Failures.
  ["run fails.yaml"],
  ["run fails.yaml --json"],
  ["run fails.yaml --quiet"],
  ["run retried.yaml --config retried.yml"],
  ["run path.yaml --input-json {}"],
  [`run variables-fail.yaml --variables-json {"key":"hunter2"}`],
  ["run hello.yaml --input-json {}"],
  ["run hello.yaml --input seven.yaml"],
  ["run hello.yaml"],
  ["run hello.yaml", { stdin: idleTerminal() }],
  ["run hello.yaml", { stdin: "name: Ada" }],
  ["run hello.yaml", { stdin: new Uint8Array([0x22, 0xff, 0x22]) }],
  ["run hello.yaml --input-json {"],
  ['run hello.yaml --input-json {"name":"Ada","n":9007199254740993}'],
  ["run hello.yaml --input nowhere.json"],
  ["run hello.yaml --input directory"],
  ["run hello.yaml --input twice"],
  ["run hello.yaml --input notes.txt"],
  ["run hello.yaml --input latin1.json"],
  ["run nowhere.yaml"],
  ["run nowhere.yaml --json"],
  ["run twice"],
  ["run notes.txt"],
  ["run broken.yaml"],
  ["run unsound.yaml"],
  ["run unsound.yaml --json"],
  // Batches.
  ["run hello.yaml --inputs people.jsonl"],
  ["run hello.yaml --inputs people.jsonl --json --quiet"],
  ["run some-fail.yaml --inputs numbers.jsonl"],
  ["run path.yaml --inputs numbers.jsonl --quiet"],
  ["run hello.yaml --inputs mistake.jsonl"],
  ["run hello.yaml --inputs notjson.jsonl"],
  ["run hello.yaml --inputs blank.jsonl"],
  ["run hello.yaml --inputs ada.json"],
  // Usage.
  ["run"],
  ["run hello.yaml --flow hello.yaml"],
  ["run hello.yaml greet.yaml"],
  ["run hello.yaml --input a.json --input-json {}"],
  ["run hello.yaml --inputs a.jsonl --stdin-format yaml"],
  ["run hello.yaml --stdin-format toml"],
  ["run hello.yaml --max-concurrency none"],
  ["run hello.yaml --max-concurrency 0"],
  ["run hello.yaml --input"],
  ["run hello.yaml --inptu a.json"],
  [`run hello.yaml --input-json {"name":"Ada"} --output result.txt`],
  [`run hello.yaml --input-json {"name":"Ada"} --output result.jsonl`],
  [`run hello.yaml --input-json {"name":"Ada"} --output nowhere/result.json`],
  [`run hello.yaml --input-json {"name":"Ada"} --log-level loud`],
];

/** What `core` refuses by itself, as a user of the command line sees it. */
const hostile: readonly Case[] = [
  "bomb.yaml",
  "cycle.yaml",
  "deep.yaml",
  "twice.yaml",
  "tabs.yaml",
  "function.yaml",
  "complex-key.yaml",
  "infinite.yaml",
  "documents.yaml",
  "quote.yaml",
  "json.json",
  "scalar.yaml",
  "empty.yaml",
  "utf16.yaml",
  "merge.yaml",
  "nul.yaml",
].flatMap((file): Case[] => [[`run hostile/${file} --quiet`]]);

const validate: readonly Case[] = [
  ["validate hello.yaml"],
  ["validate --flow hello.yaml"],
  ["validate hello.yaml unsound.yaml broken.yaml nowhere.yaml"],
  ["validate hello.yaml unsound.yaml broken.yaml --json"],
  ["validate older.yaml"],
  ["validate sound"],
  ["validate configured/flow.yaml"],
  ["validate hello.yaml --config broken-config.yml"],
  ["validate hello.yaml --config nowhere.yml"],
  ["validate typed.yaml --type-check --components greet.js"],
  ["validate greet.yaml --type-check"],
  ["validate greet.yaml --type-check --strict"],
  ["validate twice/flow.yaml"],
  ["validate"],
  ["validate directory"],
  ["validate hello.yaml --strickt"],
];

const listComponents: readonly Case[] = [
  ["list-components"],
  ["list-components --components greet.js --config settings.js"],
  ["list-components --config routed.yml --json"],
  ["list-components --config routed.yml --format yaml --schemas"],
  ["list-components --config routed.yml --schemas"],
  ["list-components --config routed.yml --hide-unreachable false"],
  ["list-components --config routed.yml --hide-unreachable false --format json --schemas false"],
  ["list-components --config inprocess.yml --components partly.js --json"],
  ["list-components --config empty-config.yml"],
  ["list-components --config nowhere.yml"],
  ["list-components --format xml"],
  ["list-components --schemas maybe"],
  ["list-components more"],
];

describe("what the command line says, off a terminal", () => {
  test.each([
    ["overview", overview],
    ["run", run],
    ["hostile", hostile],
    ["validate", validate],
    ["list-components", listComponents],
  ])("golden/%s.txt", async (name, cases) => {
    await expect(await transcriptOf(directory, cases)).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});
