import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call, directoryOf, removeDirectory } from "./command-line.ts";
import { files } from "./files.ts";

let directory: string;

beforeAll(async () => {
  directory = await directoryOf({ ...files, "results.jsonl": "what was there before\n", "taken.json/note.txt": "" });
});

afterAll(() => removeDirectory(directory));

const single = `run hello.yaml --input-json {"name":"Ada"} --quiet`;

test.each([
  [`${single} --output result.json`, "result.json", 0, '"Ada"\n'],
  [`${single} --output result.yml`, "result.yml", 0, "Ada\n"],
  [`${single} --json --output whole.json`, "whole.json", 0, '{\n  "outcome": "success",\n  "result": "Ada"\n}\n'],
  [
    `run path.yaml --input-json {} --quiet --json --output failed.yaml`,
    "failed.yaml",
    1,
    expect.stringMatching(/^outcome: failed\nerror:\n {2}code: -32200\n/),
  ],
  [
    "run hello.yaml --inputs people.jsonl --quiet --output results.jsonl",
    "results.jsonl",
    0,
    expect.stringMatching(/^(\{"outcome":"success","result":"\w+"\}\n){3}$/),
  ],
  [
    "run hello.yaml --inputs people.jsonl --quiet --output results.yaml",
    "results.yaml",
    0,
    expect.stringMatching(/^(- outcome: success\n {2}result: \w+\n){3}$/),
  ],
] as const)("%s writes %s and nothing on stdout", async (line, file, exitCode, content) => {
  const called = await call(directory, line.split(" "));
  expect(called.exitCode).toBe(exitCode);
  expect(called.stdout).toBe("");
  expect(await readFile(join(directory, file), "utf8")).toEqual(content);
});

test("a flow that failed leaves the file of its result as it was", async () => {
  const called = await call(directory, ["run", "fails.yaml", "--quiet", "--output", "ada.json"]);
  expect(called.exitCode).toBe(1);
  expect(await readFile(join(directory, "ada.json"), "utf8")).toBe(files["ada.json"]);
});

test("a result that finds a directory in its place says so, and leaves nothing beside it", async () => {
  const called = await call(directory, `${single} --output taken.json`.split(" "));
  expect(called).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: "error: taken.json: cannot write this file: it is a directory\n",
  });
  expect((await readdir(directory)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
