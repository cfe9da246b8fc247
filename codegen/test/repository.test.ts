import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { codegen } from "../src/repository/codegen.ts";
import { targets as repositoryTargets } from "../src/repository/targets.ts";
import { renderedOnce } from "./rendered-once.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const targets = repositoryTargets.map(renderedOnce);
const contracts = [...new Set(targets.map(({ contract }) => contract))];
const files = targets.map(({ file }) => file);

let root: string;
let report: string[];

/** A copy of the repository's contracts and generated files, which a test may spoil. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "stepflow-codegen-"));
  report = [];
  for (const file of [...contracts, ...files]) await cp(join(repository, file), join(root, file));
});
afterEach(() => rm(root, { recursive: true, force: true }));

function run(mode: "write" | "check"): Promise<number> {
  return codegen({ mode, root, targets, protobufTargets: [], print: (line) => report.push(line) });
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(root, file), "utf8");
  const after = change(before);
  expect(after, `the edit of ${file} changes something`).not.toBe(before);
  await writeFile(join(root, file), after);
}

async function contentsOfRoot(): Promise<Map<string, string>> {
  const paths = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = await Promise.all(paths.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8")));
  return new Map(paths.map(({ parentPath, name }, index) => [join(parentPath, name), texts[index] ?? ""]));
}

describe("codegen:check", () => {
  test("finds nothing to say about what is committed", async () => {
    expect(await run("check")).toBe(0);
    expect(report).toEqual([`${files.length} generated files are as their contracts make them.`]);
  });

  test.each(contracts)(
    "fails after a change of one word in a text of %s, and names every file of it",
    async (contract) => {
      await edit(contract, (text) => text.replace(/("description": "\w+) /, "$1 altered "));
      expect(await run("check")).toBe(1);
      for (const { file } of targets.filter((target) => target.contract === contract)) {
        expect(report).toContainEqual(expect.stringContaining(`${file} is stale:`));
      }
      expect(report.at(-1)).toContain("Run `npm run codegen` to mend");
    },
  );

  test("fails after an edit of the body of a generated file, whichever, and shows it", async () => {
    for (const file of files) await edit(file, (text) => text.replace(/\n[^\n]*\n$/, "\nedited by hand\n"));
    expect(await run("check")).toBe(1);
    expect(report).toHaveLength(files.length + 1);
    for (const [index, file] of files.entries()) {
      expect(report[index]).toContain(`${file} is stale:\n  @@ line `);
      expect(report[index]).toMatch(/^ {2}-edited by hand$/m);
    }
    expect(report.at(-1)).toBe(`Run \`npm run codegen\` to mend ${files.length} of ${files.length} generated files.`);
  });

  test("fails after an edit of one generated file alone", async () => {
    await edit("packages/worker/src/generated/protocol.ts", (text) => text.replace("runId: string", "runId: number"));
    expect(await run("check")).toBe(1);
    expect(report).toHaveLength(2);
    expect(report[0]).toMatch(/^packages\/worker\/src\/generated\/protocol\.ts is stale:$/m);
    expect(report[0]).toMatch(/^ {2}- {2}runId: number;\n {2}\+ {2}runId: string;$/m);
    expect(report[1]).toBe(`Run \`npm run codegen\` to mend 1 of ${files.length} generated files.`);
  });

  test("fails after an edit of the header alone, in whichever generated file", async () => {
    for (const file of files) await edit(file, (text) => text.replace(/(SHA-256: )\w/, "$1x"));
    expect(await run("check")).toBe(1);
    for (const [index, file] of files.entries()) expect(report[index]).toContain(`${file} is stale:`);
  });

  test("fails when a generated file is missing", async () => {
    const file = files[0] ?? "";
    await rm(join(root, file));
    expect(await run("check")).toBe(1);
    expect(report[0]).toBe(`${file} is stale:\n  the file is missing`);
  });

  test("fails when a file is left over from a target that is gone, and leaves files by other hands alone", async () => {
    await cp(join(root, "packages/api/src/generated/rest.ts"), join(root, "packages/api/src/generated/old.ts"));
    await writeFile(join(root, "packages/api/src/generated/other.ts"), "// Made by something else.\n");
    expect(await run("check")).toBe(1);
    expect(report[0]).toBe("packages/api/src/generated/old.ts is stale:\n  no target makes this file any more");
    expect(await run("write")).toBe(0);
    expect(await readdir(join(root, "packages/api/src/generated"))).toEqual(["other.ts", "rest.ts"]);
  });

  test("keeps the diff short when everything is different", async () => {
    const file = "packages/api/src/generated/rest.ts";
    await edit(file, (text) => text.replaceAll(/^/gm, "\t"));
    expect(await run("check")).toBe(1);
    expect(report[0]?.split("\n").length).toBeLessThan(20);
    expect(report[0]).toMatch(/… and \d+ more lines$/);
  });

  test("changes nothing", async () => {
    await edit(files[0] ?? "", (text) => `${text}// edited by hand\n`);
    const before = await contentsOfRoot();
    expect(await run("check")).toBe(1);
    expect(await contentsOfRoot()).toEqual(before);
  });
});

describe("codegen", () => {
  test("mends what is stale and leaves nothing else behind", async () => {
    const before = await contentsOfRoot();
    await edit(files[0] ?? "", (text) => `${text}// edited by hand\n`);
    await rm(dirname(join(root, "packages/api/src/generated/rest.ts")), { recursive: true });
    expect(await run("write")).toBe(0);
    expect(report).toEqual([
      `${files[0]} written`,
      "packages/api/src/generated/rest.ts written",
      `${files.length - 2} of ${files.length} generated files were up to date.`,
    ]);
    expect(await contentsOfRoot()).toEqual(before);
  });

  test.each<[reason: string, contract: string, spoil: (text: string) => string, message: RegExp]>([
    [
      "not JSON",
      "schemas/protocol.json",
      (text) => text.replace('"title": ', '"title" '),
      /^schemas\/protocol\.json:3:11: not JSON: ColonExpected$/,
    ],
    [
      "a reference that leads nowhere",
      "schemas/flow.json",
      (text) => text.replace('"#/$defs/Step"', '"#/$defs/Stop"'),
      /^schemas\/flow\.json#\/properties\/steps\/items\/\$ref: the reference leads nowhere: #\/\$defs\/Stop$/,
    ],
    [
      "a keyword that no target can express",
      "schemas/stepflow-config.json",
      (text) => text.replace('"minimum"', '"exclusiveMinimum"'),
      /^schemas\/stepflow-config\.json#\/\S+\/exclusiveMinimum: no target can express the keyword "exclusiveMinimum"$/,
    ],
    [
      "a method whose types nobody has told",
      "schemas/protocol.json",
      (text) => text.replace('"runs/get"\n', '"runs/get",\n"runs/stop"\n'),
      /^schemas\/protocol\.json#\/\$defs\/Method\/enum\/8: no parameters and result are known for method "runs\/stop"$/,
    ],
    [
      "an error code without a name",
      "schemas/protocol.json",
      (text) => text.replace("-32303\n", "-32303,\n-32304\n"),
      /^schemas\/protocol\.json#\/\$defs\/ErrorCode: 26 codes, but 25 x-enum-varnames$/,
    ],
    [
      "an OpenAPI document that has lost its operations",
      "schemas/openapi.json",
      (text) => text.replace('"openapi": "3.1.0"', '"openapi": "4.0"'),
      /^schemas\/openapi\.json: cannot generate packages\/api\/src\/generated\/rest\.ts: [^\n]+$/,
    ],
  ])("a contract with %s gives one line and leaves every file as it was", async (_, contract, spoil, message) => {
    await edit("schemas/flow.json", (text) => text.replace('"Name of the flow', '"Title of the flow'));
    await edit(contract, spoil);
    const before = await contentsOfRoot();
    expect(await run("write")).toBe(1);
    expect(report).toEqual([expect.stringMatching(message)]);
    expect(await contentsOfRoot()).toEqual(before);
  });

  test("a missing contract gives one line and leaves every file as it was", async () => {
    await rm(join(root, "schemas/openapi.json"));
    const before = await contentsOfRoot();
    expect(await run("write")).toBe(1);
    expect(report).toEqual(["schemas/openapi.json: the contract is missing"]);
    expect(await contentsOfRoot()).toEqual(before);
  });
});
