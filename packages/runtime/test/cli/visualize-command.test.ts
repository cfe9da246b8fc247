import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { inflateSync } from "node:zlib";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { call, command, directoryOf, removeDirectory } from "./command-line.ts";
import { type Case, transcriptOf } from "./transcript.ts";

let directory: string;

const files = {
  "flow.yaml": `name: each
steps:
  - { id: load, component: /builtin/load_file, input: { path: a.yaml }, mustExecute: true }
  - id: greet
    component: /mine/greet
    input:
      items: { $step: load }
      workflow: { $literal: { name: one, steps: [{ id: say, component: /mine/say }], output: { $step: say } } }
output: { $coalesce: [{ $input: $.x }, { $step: greet }] }
`,
  "older.yaml": `steps: [{ id: say, component: /say, input: { $from: { workflow: input }, path: name } }]
output: { $from: { step: say } }
`,
  "routes.yml": `plugins: { one: { type: builtin }, two: { type: builtin } }
routes:
  /mine/{*component}: [{ plugin: one, conditions: [{ path: $.x, value: 1 }] }, { plugin: two }]
  /builtin/{*component}: [{ plugin: two }]
`,
  "bad.yml": "plugins: {}\nroutes: { /a: [{ plugin: b }] }\n",
  "broken.yaml": "steps: [{ id: 7 }]\n",
};

beforeAll(async () => {
  directory = await directoryOf(files);
});

afterAll(() => removeDirectory(directory));

const cases: readonly Case[] = [
  ["visualize flow.yaml --format mermaid"],
  ["visualize flow.yaml --format dot"],
  ["visualize flow.yaml --format mermaid --config routes.yml"],
  ["visualize flow.yaml --format dot --config routes.yml"],
  ["visualize flow.yaml --format mermaid --config routes.yml --no-servers"],
  ["visualize flow.yaml --format mermaid --config routes.yml --no-details"],
  ["visualize older.yaml --format mermaid"],
  ["visualize flow.yaml --output flow.mmd"],
  ["visualize --help"],
  ["visualize"],
  ["visualize flow.yaml older.yaml"],
  ["visualize nowhere.yaml"],
  ["visualize broken.yaml"],
  ["visualize flow.yaml --config nowhere.yml"],
  ["visualize flow.yaml --config bad.yml"],
  ["visualize flow.yaml --output flow.pdf"],
  ["visualize flow.yaml --output flow"],
  ["visualize flow.yaml --output nowhere/flow.svg"],
  ["visualize flow.yaml --format pdf"],
  ["visualize flow.yaml --format png", { columns: 80 }],
];

test("what stepflow visualize says, off a terminal", async () => {
  await expect(await transcriptOf(directory, cases)).toMatchFileSnapshot("golden/visualize.txt");
});

describe("the format", () => {
  it.each([
    ["a.svg", /^<\?xml/],
    ["a.SVG", /^<\?xml/],
    ["a.png", /^.PNG/],
    ["a.mmd", /^flowchart TD/],
    ["a.mermaid", /^flowchart TD/],
    ["a.dot", /^digraph/],
    ["a.gv", /^digraph/],
  ])("is what the name %s says", async (output, begin) => {
    expect(await call(directory, ["visualize", "flow.yaml", "--output", output])).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "",
    });
    expect((await readFile(join(directory, output))).toString("latin1")).toMatch(begin);
  });

  it("is SVG when nothing says otherwise", async () => {
    const { exitCode, stdout } = await call(directory, ["visualize", "flow.yaml"]);
    expect(exitCode).toBe(0);
    expect(textsOf(stdout)).toEqual(expect.arrayContaining(["load", "/builtin/load_file", "say", "input", "output"]));
  });

  it("is what --format says, whatever the name", async () => {
    await call(directory, ["visualize", "flow.yaml", "--output", "picture.txt", "--format", "dot"]);
    expect(await readFile(join(directory, "picture.txt"), "utf8")).toMatch(/^digraph/);
  });
});

it("writes over what is there, and leaves nothing beside it", async () => {
  await writeFile(join(directory, "old.svg"), "old");
  await call(directory, ["visualize", "flow.yaml", "--output", "old.svg"]);
  expect(await readFile(join(directory, "old.svg"), "utf8")).toMatch(/^<\?xml/);
  expect((await readdir(directory)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

it("writes labels of all kinds into the SVG as they are", async () => {
  const id = `say "hi" <b>&amp; \\n {x|y} é 日本`;
  await writeFile(join(directory, "hostile.json"), JSON.stringify({ steps: [{ id, component: "/<script>" }] }));
  const { stdout } = await call(directory, ["visualize", "hostile.json"]);
  expect(textsOf(stdout)).toEqual(expect.arrayContaining([id, "/<script>"]));
});

describe("the PNG", () => {
  it("shows the labels", async () => {
    const long = await pixelsOf("letters");
    const same = await pixelsOf("letters");
    const other = await pixelsOf("lettera");
    const none = await pixelsOf("       ");
    expect(same).toEqual(long);
    expect(other).not.toEqual(long);
    // The frames are the same, so what is darker is text.
    expect(dark(long)).toBeGreaterThan(dark(none) + 200);
  });

  it("is at most 8,000 pixels wide and high", async () => {
    const steps = Array.from({ length: 60 }, (_, index) => ({ id: `step number ${index}`, component: "/component" }));
    await writeFile(join(directory, "wide.json"), JSON.stringify({ steps }));
    await call(directory, ["visualize", "wide.json", "--output", "wide.png"]);
    const png = await readFile(join(directory, "wide.png"));
    expect(png.readUInt32BE(16)).toBeGreaterThan(7_900);
    expect(png.readUInt32BE(16)).toBeLessThanOrEqual(8_000);
  });

  it("shows letters beyond Latin", async () => {
    expect(await pixelsOf("Привет")).not.toEqual(await pixelsOf("Припет"));
    expect(await pixelsOf("καλημ")).not.toEqual(await pixelsOf("καλην"));
  });

  async function pixelsOf(id: string): Promise<Uint8Array> {
    await writeFile(join(directory, "one.json"), JSON.stringify({ steps: [{ id, component: "/component" }] }));
    await call(directory, ["visualize", "one.json", "--output", "one.png"]);
    return readPng(await readFile(join(directory, "one.png")));
  }

  /** How many bytes of the pixels are nearer to black than to white. */
  function dark(pixels: Uint8Array): number {
    return pixels.filter((value) => value < 128).length;
  }
});

it("draws large flows in a moment, and stops when it is interrupted", async () => {
  // Every step uses one far above it: the hardest that there is for Graphviz.
  const steps = Array.from({ length: 300 }, (_, index) => ({
    id: `s${index}`,
    component: "/c",
    input: index === 0 ? null : [{ $step: `s${index - 1}` }, { $step: `s${(index * 7) % index}` }],
  }));
  await writeFile(join(directory, "large.json"), JSON.stringify({ steps, output: { $step: "s299" } }));
  const interruption = new AbortController();
  const interrupted = call(directory, ["visualize", "large.json"], { signal: interruption.signal });
  setImmediate(() => interruption.abort());
  expect(await interrupted).toEqual({ exitCode: 130, stdout: "", stderr: "error: interrupted\n" });
  const { stdout } = await call(directory, ["visualize", "large.json"]);
  expect(textsOf(stdout)).toContain("s299");
});

it("says what to install where a package is missing, and draws text without it", async () => {
  // A loader under which the optional packages are not installed.
  const hooks = `export async function resolve(specifier, context, next) {
  if (/graphviz|resvg|arimo/.test(specifier)) throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
  return next(specifier, context);
}`;
  const register = `import Module, { register } from "node:module";
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (specifier, ...rest) => {
  if (/graphviz|resvg|arimo/.test(specifier)) throw Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
  return resolveFilename(specifier, ...rest);
};
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)});`;
  const [node, ...rest] = command;
  const without = ["--import", `data:text/javascript,${encodeURIComponent(register)}`, ...rest];
  const run = (format: string): Promise<{ stdout: string; stderr: string }> =>
    promisify(execFile)(node, [...without, "visualize", "flow.yaml", "--format", format], { cwd: directory }).catch(
      (error: { stdout: string; stderr: string }) => error,
    );
  const [svg, png, dot, mermaid] = await Promise.all(["svg", "png", "dot", "mermaid"].map(run));
  expect(svg?.stderr).toBe(
    `error: --format svg needs the package @hpcc-js/wasm-graphviz
hint: Run npm install --save-dev @hpcc-js/wasm-graphviz, or use --format mermaid or dot, which need nothing.
`,
  );
  expect(png?.stderr).toContain(
    "npm install --save-dev @hpcc-js/wasm-graphviz @resvg/resvg-wasm @fontsource-variable/arimo,",
  );
  expect(dot?.stdout).toMatch(/^digraph/);
  expect(mermaid?.stdout).toMatch(/^flowchart/);
});

/** The texts of an SVG, read strictly. */
function textsOf(svg: string): string[] {
  const texts: string[] = [];
  let isText = false;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    isText = name === "text";
    if (isText) texts.push("");
  });
  parser.on("text", (text) => {
    if (isText) texts.push(`${texts.pop()}${text}`);
  });
  parser.on("closetag", () => {
    isText = false;
  });
  parser.write(svg).close();
  return texts.map((text) => text.replaceAll("\u00a0", " "));
}

/** The bytes of a PNG's pixels: red, green, blue, opacity. */
function readPng(png: Buffer): Uint8Array {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const rowLength = png.readUInt32BE(16) * 4;
  const filtered = inflateSync(Buffer.concat(parts));
  const pixels = new Uint8Array((filtered.length / (rowLength + 1)) * rowLength);
  for (let at = 0; at < pixels.length; at += 1) {
    const row = Math.floor(at / rowLength);
    const left = at % rowLength < 4 ? 0 : (pixels[at - 4] ?? 0);
    const above = pixels[at - rowLength] ?? 0;
    const corner = at % rowLength < 4 ? 0 : (pixels[at - rowLength - 4] ?? 0);
    const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
    pixels[at] = (filtered[at + row + 1] ?? 0) + (predicted[filtered[row * (rowLength + 1)] ?? 0] ?? 0);
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const distance = (value: number): number => Math.abs(left + above - corner - value);
  if (distance(left) <= distance(above) && distance(left) <= distance(corner)) return left;
  return distance(above) <= distance(corner) ? above : corner;
}
