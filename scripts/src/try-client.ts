import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { x } from "tinyexec";
import { installPackage } from "./install-package.ts";
import type { PackedPackage } from "./pack.ts";
import type { JavaScriptRuntime } from "./runtimes.ts";

const components = `import { StepflowServer } from "@stepflow/worker";
export const server = new StepflowServer().component("hold", {
  inputSchema: {},
  outputSchema: {},
  execute: ({ ms }, { signal }) => new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, "held");
    signal.addEventListener("abort", () => reject(clearTimeout(timer) ?? signal.reason));
  }),
});
`;

/** What `client-program.mjs` prints when all is well. */
const expected = {
  result: "held",
  types: ["run_created", "step_started", "step_completed", "item_completed", "run_completed"],
  left: "run_created",
  underWay: "1",
  stopped: true,
  bytes: [1, 2, 3],
  missing: true,
};

/**
 * Has the packed client run flows on each runtime, on a `stepflow serve` of the same packages on this Node. Answers what
 * went wrong.
 */
export async function tryClient(
  subject: PackedPackage,
  all: readonly PackedPackage[],
  runtimes: readonly JavaScriptRuntime[],
): Promise<string[]> {
  const project = await installPackage(subject, all);
  await copyFile(join(import.meta.dirname, "client-program.mjs"), join(project, "client.mjs"));
  await writeFile(join(project, "components.mjs"), components);
  const bin = "node_modules/@stepflow/runtime/dist/cli/bin.js";
  const serving = x(process.execPath, [bin, "serve", "--quiet", "--port", "0", "--components", "components.mjs"], {
    nodeOptions: { cwd: project },
  });
  try {
    for await (const line of serving) return await tryOn(runtimes, project, JSON.parse(line).port);
    return ["the server ended before it listened"];
  } finally {
    serving.kill("SIGKILL");
  }
}

async function tryOn(runtimes: readonly JavaScriptRuntime[], project: string, port: number): Promise<string[]> {
  const problems: string[] = [];
  for (const { name, command, args } of runtimes) {
    const run = await x(command, [...args, "client.mjs", `http://127.0.0.1:${port}`], {
      nodeOptions: { cwd: project },
      timeout: 30_000,
    });
    const isFine = run.exitCode === 0 && isDeepStrictEqual(JSON.parse(run.stdout), expected);
    if (!isFine) problems.push(`the client on ${name}: ${run.stderr}${run.stdout}`);
  }
  return problems;
}
