import { execFileSync } from "node:child_process";
import { chmod, lstat, open, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
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

test("a directory in the place of the result is told before the flow runs", async () => {
  const called = await call(directory, "run fails.yaml --quiet --output taken.json".split(" "));
  expect(called.stderr).toBe("error: taken.json: cannot write this file: it is a directory\n");
});

test("a result goes through links, and leaves the permissions of the file as they were", async () => {
  await writeFile(join(directory, "private.json"), "old\n");
  await chmod(join(directory, "private.json"), 0o600);
  await symlink("private.json", join(directory, "link.json"));
  expect((await call(directory, `${single} --output link.json`.split(" "))).exitCode).toBe(0);
  expect((await lstat(join(directory, "link.json"))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(directory, "private.json"), "utf8")).toBe('"Ada"\n');
  expect((await stat(join(directory, "private.json"))).mode & 0o777).toBe(0o600);
});

test.skipIf(process.platform === "win32")("what is no file is written to, not replaced", async () => {
  execFileSync("mkfifo", [join(directory, "pipe.json")]);
  // For reading and writing, so that neither side waits for the other.
  const pipe = await open(join(directory, "pipe.json"), "r+");
  try {
    expect((await call(directory, `${single} --output pipe.json`.split(" "))).exitCode).toBe(0);
    const { buffer, bytesRead } = await pipe.read(Buffer.alloc(100), 0, 100);
    expect(buffer.toString("utf8", 0, bytesRead)).toBe('"Ada"\n');
  } finally {
    await pipe.close();
  }
  expect((await stat(join(directory, "pipe.json"))).isFIFO()).toBe(true);
});

test.each([
  ["nowhere/result.json", "its directory does not exist"],
  ["ada.json/result.json", "what should be its directory is a file"],
])("%s cannot be written, because %s", async (file, reason) => {
  const called = await call(directory, `${single} --output ${file}`.split(" "));
  expect(called).toMatchObject({ exitCode: 1, stderr: `error: ${file}: cannot write this file: ${reason}\n` });
});
