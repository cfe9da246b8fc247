import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkFlowHandles, generateFlowHandles } from "../../src/flows/generate-flow-handles.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "flows-"));
  await cp(join(here, "flows"), join(directory, "flows"), { recursive: true });
});
afterEach(() => rm(directory, { recursive: true }));

const options = () => ({ patterns: ["flows/**/*.yaml"], out: "flows.gen.ts", directory });
const writeFlow = (path: string, text: string) => writeFile(join(directory, path), text);
const generated = () => readFile(join(directory, "flows.gen.ts"), "utf8");

describe("typed handles", () => {
  test("are what stands in the repository, and a type check covers how they are used", async () => {
    expect(await generateFlowHandles(options())).toBe("written");
    await expect(await generated()).toMatchFileSnapshot("flows.gen.ts");
  });

  test("lead to the flows' files from where the module is", async () => {
    await generateFlowHandles({ ...options(), out: "src/made/flows.gen.ts" });
    expect(await readFile(join(directory, "src/made/flows.gen.ts"), "utf8")).toContain(
      'greet: { file: new URL("../../flows/greet.yaml", import.meta.url) }',
    );
  });

  test("are not written again when nothing changed", async () => {
    await generateFlowHandles(options());
    const before = await stat(join(directory, "flows.gen.ts"));
    expect(await generateFlowHandles(options())).toBe("unchanged");
    expect((await stat(join(directory, "flows.gen.ts"))).mtimeMs).toBe(before.mtimeMs);
  });
});

describe("the check", () => {
  test("passes on what was generated, with any line ends", async () => {
    await generateFlowHandles(options());
    await writeFlow("flows.gen.ts", (await generated()).replaceAll("\n", "\r\n"));
    await expect(checkFlowHandles(options())).resolves.toBeUndefined();
  });

  test("names the command when a flow changed, and writes nothing", async () => {
    await generateFlowHandles(options());
    const before = await generated();
    await writeFlow("flows/untyped.yaml", "schemas: { type: object, properties: { input: { type: string } } }");
    await expect(checkFlowHandles(options())).rejects.toThrow(
      /^flows\.gen\.ts is stale from line \d+ on; run: npx stepflow-codegen flows 'flows\/\*\*\/\*\.yaml' --out flows\.gen\.ts$/,
    );
    expect(await generated()).toBe(before);
  });

  test("says so when the module is missing", async () => {
    await expect(checkFlowHandles(options())).rejects.toThrow("flows.gen.ts does not exist; run: ");
  });
});

describe("a flow that cannot be typed is refused with its place, and the module is left as it was", () => {
  const schemas = (input: string) => `schemas: { type: object, properties: { input: ${input} } }`;
  test.each([
    ["that is no YAML", "steps: [", /^\[VALIDATION\] flows\/bad\.yaml:1:\d+: /],
    ["that is no flow", "steps: 1", "flows/bad.yaml"],
    [
      "with a reference that leads nowhere",
      schemas(`{ $ref: "#/$defs/Missing" }`),
      'flows/bad.yaml: $.schemas.properties.input: $ref "#/$defs/Missing" leads nowhere',
    ],
    [
      "with a reference out of the file",
      schemas(`{ $ref: "https://example.com/schema.json" }`),
      'flows/bad.yaml: $.schemas.properties.input: $ref "https://example.com/schema.json" leads out of the flow; define it in $defs',
    ],
    [
      "with a type that JSON Schema does not have",
      schemas("{ type: object, properties: { type: { type: [strng, 'null'] } } }"),
      'flows/bad.yaml: $.schemas.properties.input: "strng" is no type; expected one of array, boolean,',
    ],
  ])("%s", async (_, text, message) => {
    await generateFlowHandles(options());
    const before = await generated();
    await writeFlow("flows/bad.yaml", text);
    await expect(generateFlowHandles(options())).rejects.toThrow(message);
    expect(await generated()).toBe(before);
  });

  test("whose name is another's, too", async () => {
    await writeFlow("flows/billing-invoice.yaml", "steps: []");
    await expect(generateFlowHandles(options())).rejects.toThrow(
      "flows/billing-invoice.yaml and flows/billing/invoice.yaml would both be flows.billingInvoice: rename one of them",
    );
  });
});

test("text in a flow never becomes code", async () => {
  await writeFlow(
    "flows/greet.yaml",
    `description: "a */ b"\nschemas: { type: object, properties: { input: { type: string, tsType: evil, description: "*/ evil()" } } }`,
  );
  await generateFlowHandles(options());
  expect(await generated()).not.toMatch(/\*\/ evil|= evil|\*\/ b/);
});

describe("stepflow-codegen", () => {
  const cli = (...args: string[]) => {
    const entry = join(here, "../../src/cli.ts");
    const nodeArgs = ["--conditions=@stepflow/source", "--import", import.meta.resolve("tsx"), entry, ...args];
    return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, nodeArgs, { cwd: directory }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
      );
    });
  };

  test("exits 0 when done, 1 when something is wrong, 2 when used wrongly", { timeout: 60_000 }, async () => {
    const [written, stale, unnamed, unknown, help] = await Promise.all([
      cli("flows", "flows/*.yaml", "--out", "written.ts"),
      cli("flows", "flows/*.yaml", "--out", "missing.ts", "--check"),
      cli("flows", "flows/*.yaml"),
      cli("flows", "--chekc"),
      cli("--help"),
    ]);
    expect(written).toEqual({ code: 0, stdout: "written.ts: written\n", stderr: "" });
    expect(stale).toEqual({
      code: 1,
      stdout: "",
      stderr: "missing.ts does not exist; run: npx stepflow-codegen flows 'flows/*.yaml' --out missing.ts\n",
    });
    expect(unnamed.code).toBe(2);
    expect(unnamed.stderr).toMatch(/^no --out\n\nUsage: stepflow-codegen flows/);
    expect(unknown.code).toBe(2);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/^Usage: stepflow-codegen flows/);
  });
});
