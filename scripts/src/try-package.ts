import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { x } from "tinyexec";
import { installPackage } from "./install-package.ts";
import type { PackedPackage } from "./pack.ts";
import type { JavaScriptRuntime } from "./runtimes.ts";

/** What a README's example may use beside the package itself. */
const exampleDependencies = { zod: "^4.6.7" };

/**
 * Installs a tarball into an empty project and runs the first example of the package's README there on each of the given
 * runtimes. Answers what went wrong.
 */
export async function tryPackage(
  subject: PackedPackage,
  all: readonly PackedPackage[],
  runtimes: readonly JavaScriptRuntime[],
): Promise<string[]> {
  const project = await installPackage(subject, all, exampleDependencies);
  await writeFile(join(project, "example.mjs"), await firstExample(join(subject.folder, "README.md")));
  const problems: string[] = [];
  for (const { name, command, args } of runtimes) {
    const example = x(command, [...args, "example.mjs"], { nodeOptions: { cwd: project }, timeout: 30_000 });
    // A worker runs until it is asked to end; by then it has said where it listens.
    example.process?.stdout?.on("data", (chunk) => {
      if (String(chunk).startsWith('{"port":')) example.kill("SIGTERM");
    });
    const run = await example;
    if (run.exitCode !== 0) problems.push(`the README's example fails on ${name}: ${run.stderr || run.stdout}`);
    else if (run.stdout.trim() === "") problems.push(`the README's example prints nothing on ${name}`);
  }
  return problems;
}

async function firstExample(readme: string): Promise<string> {
  const source = /```ts\n(.*?)```/s.exec(await readFile(readme, "utf8"))?.[1];
  if (source === undefined) throw new Error(`${readme}: expected an example in a \`\`\`ts block`);
  return (await transform(source, { loader: "ts", format: "esm", target: "node20" })).code;
}
