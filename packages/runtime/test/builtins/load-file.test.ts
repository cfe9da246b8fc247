import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type JsonValue, toJsonValue } from "@stepflow/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BuiltinAnswer, callBuiltin } from "./call-builtin.ts";

let parent: string;
let root: string;

const maxFileBytes = 200_000;

beforeAll(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), "load-file-")));
  root = join(parent, "root");
  await mkdir(join(root, "deep"), { recursive: true });
  const files: Record<string, string | Uint8Array> = {
    "root/a.json": '{"a":[1,null]}',
    "root/deep/b.yml": "a: yes\nb: 007\n",
    "root/c.yaml": "[1, 2.5]",
    "root/d.JSON": "{}",
    "root/notes": "é\n",
    "root/..odd": "odd",
    "root/proto.json": '{"__proto__":{"polluted":true}}',
    "root/full": "x".repeat(maxFileBytes),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(parent, name), content);
  await symlink("a.json", join(root, "link-in.json"));
});

afterAll(() => rm(parent, { recursive: true }));

const load = (input: JsonValue): Promise<BuiltinAnswer> =>
  callBuiltin("load_file", input, { builtins: { workingDirectory: root, maxFileBytes } });

it.each<[JsonValue, JsonValue, string]>([
  [{ path: "a.json" }, { a: [1, null] }, "json"],
  [{ path: "deep/b.yml" }, { a: "yes", b: "007" }, "yaml"],
  [{ path: "c.yaml" }, [1, 2.5], "yaml"],
  [{ path: "d.JSON" }, "{}", "text"],
  [{ path: "d.JSON", format: "json" }, {}, "json"],
  [{ path: "a.json", format: "text" }, '{"a":[1,null]}', "text"],
  [{ path: "notes", format: null }, "é\n", "text"],
  [{ path: "..odd" }, "odd", "text"],
  [{ path: "deep/../a.json" }, { a: [1, null] }, "json"],
  [{ path: "link-in.json" }, { a: [1, null] }, "json"],
])("reads %j", async (input, data, format) => {
  expect((await load(input)).result).toMatchObject({ data, metadata: { format } });
});

it("tells which file it read and how large it is", async () => {
  expect((await load({ path: "notes" })).result).toEqual({
    data: "é\n",
    metadata: { resolved_path: join(root, "notes"), size_bytes: 3, format: "text" },
  });
});

it("reads a file as large as the limit", async () => {
  expect((await load({ path: "full" })).result).toMatchObject({ metadata: { size_bytes: maxFileBytes } });
});

it("takes an absolute path inside the working directory", async () => {
  expect((await load({ path: join(root, "a.json") })).result).toMatchObject({ data: { a: [1, null] } });
});

it("keeps a field called __proto__ a field", async () => {
  const { result } = await load({ path: "proto.json" });
  expect(JSON.stringify(toJsonValue(result, "result"))).toContain('"data":{"__proto__":{"polluted":true}}');
});

it.each<[JsonValue, string]>([
  [{}, "$.path: expected a value"],
  [{ path: ["a.json"] }, "$.path: expected a string"],
  [{ path: "a.json", format: "toml" }, "$.format: expected one of json, yaml, text"],
])("refuses the input %j", async (input, reason) => {
  const answer = await load(input);
  expect(answer).toMatchObject({ attempts: 1 });
  expect(answer.reasons.join("\n")).toContain(reason);
});
