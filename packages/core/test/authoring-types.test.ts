import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isSlow } from "./support/runs.ts";

// The files in test-types are compiled by every supported compiler. A comment `// ^ error: …` stands below each line that
// must not compile, and quotes what the compiler has to say about it.

const root = fileURLToPath(new URL("../", import.meta.url));

interface Diagnostic {
  readonly place: string;
  readonly message: string;
}

// The older compilers take a quarter of a minute for each.
const compilers = isSlow ? ["typescript", "typescript-6.0", "typescript-5.9"] : ["typescript"];

describe.each(compilers)("%s", (compiler) => {
  test("accepts what is right and names what is wrong, under strict settings", { timeout: 60_000 }, async () => {
    const [found, expected] = await Promise.all([compile(compiler, "tsconfig.json"), expectedIn("rejected.ts")]);
    expect(found.map(({ place }) => place)).toEqual(expected.map(({ place }) => place));
    const unnamed = expected.filter(({ message }, index) => !found[index]?.message.includes(message));
    expect(unnamed).toEqual([]);
  });

  test("accepts what is right under looser settings", { timeout: 60_000 }, async () => {
    expect(await compile(compiler, "tsconfig.loose.json")).toEqual([]);
  });
});

async function compile(compiler: string, config: string): Promise<Diagnostic[]> {
  const tsc = `${root}node_modules/${compiler}/bin/tsc`;
  const report = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, "-p", `test-types/${config}`, "--pretty", "false"], { cwd: root }, (_, stdout) =>
      resolve(stdout),
    );
  });
  return parseReport(report);
}

/** A diagnostic is a line `file(line,column): error TS1234: …`; indented lines that follow explain it. */
function parseReport(report: string): Diagnostic[] {
  const diagnostics: { place: string; message: string }[] = [];
  for (const line of report.split("\n")) {
    const match = /^test-types\/(.+)\((\d+),\d+\): error TS\d+: (.*)$/.exec(line);
    if (match !== null) diagnostics.push({ place: `${match[1]}:${match[2]}`, message: match[3] ?? "" });
    else if (line.startsWith("  ")) {
      const last = diagnostics.at(-1);
      if (last !== undefined) last.message += `\n${line}`;
    } else if (line.trim() !== "") diagnostics.push({ place: "elsewhere", message: line });
  }
  return diagnostics.sort((a, b) => lineOf(a) - lineOf(b));
}

function lineOf({ place }: Diagnostic): number {
  return Number(place.split(":")[1]);
}

async function expectedIn(file: string): Promise<Diagnostic[]> {
  const lines = (await readFile(`${root}test-types/${file}`, "utf8")).split("\n");
  return lines.flatMap((line, index) => {
    const match = /^\s*\/\/ \^ error: (.*)$/.exec(line);
    // Comments count lines from 1 and stand below the line that they are about.
    return match === null ? [] : [{ place: `${file}:${index}`, message: match[1] ?? "" }];
  });
}
