import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { codegen } from "../../src/repository/codegen.ts";
import { protobufTargets } from "../../src/repository/protobuf/protobuf-targets.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const tasks = "schemas/proto/stepflow/v1/tasks.proto";

let root: string;
let report: string[];

/** A copy of the repository's contracts and generated files, which a test may spoil. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "stepflow-codegen-"));
  report = [];
  for (const { contract, file } of protobufTargets) {
    for (const path of [contract, file]) await cp(join(repository, path), join(root, path));
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));

function run(mode: "write" | "check", targets = protobufTargets): Promise<number> {
  return codegen({ mode, root, targets: [], protobufTargets: targets, print: (line) => report.push(line) });
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(root, file), "utf8");
  const after = change(before);
  expect(after, `the edit of ${file} changes something`).not.toBe(before);
  await writeFile(join(root, file), after);
}

test("what is committed is what the gRPC contract makes", async () => {
  expect(await run("check")).toBe(0);
  expect(report).toEqual([`${protobufTargets.length} generated files are as their contracts make them.`]);
});

test("a comment of the contract is one of the generated code, and changing it makes that stale", async () => {
  await edit(tasks, (text) => text.replace("// One piece of work.", "// A piece of work."));
  expect(await run("check")).toBe(1);
  expect(report[0]).toMatch(/^packages\/worker\/src\/generated\/proto\/tasks_pb\.ts is stale:$/m);
  expect(report[0]).toMatch(/^ {2}- \* One piece of work\.\n {2}\+ \* A piece of work\.$/m);
});

test.each<[reason: string, spoil: (text: string) => string, message: RegExp]>([
  [
    "no protobuf",
    (text) => text.replace("message", "massage"),
    /^schemas\/proto\/stepflow\/v1\/tasks\.proto: illegal /,
  ],
  [
    "an import of what is not there",
    (text) => text.replace("v1/common.proto", "v1/comma.proto"),
    /^schemas\/proto\/stepflow\/v1\/tasks\.proto: imports stepflow\/v1\/comma\.proto, which is not there$/,
  ],
  [
    "a type that nobody declares",
    (text) => text.replace("TaskContext context", "TaskContent context"),
    /^schemas\/proto: .*TaskContent/,
  ],
])("a contract with %s gives one line and leaves every file as it was", async (_, spoil, message) => {
  const [first] = protobufTargets;
  await edit(first?.file ?? "", (text) => `${text}// edited by hand\n`);
  await edit(tasks, spoil);
  expect(await run("write")).toBe(1);
  expect(report).toEqual([expect.stringMatching(message)]);
  expect(await readFile(join(root, first?.file ?? ""), "utf8")).toContain("edited by hand");
});

test("a file that imports what nobody generates beside it is refused", async () => {
  const without = protobufTargets.filter(({ file }) => file !== "packages/worker/src/generated/proto/common_pb.ts");
  expect(await run("write", without)).toBe(1);
  expect(report).toEqual([
    expect.stringMatching(/imports packages\/worker\/\S+\/common_pb\.ts, which no target makes$/),
  ]);
});
