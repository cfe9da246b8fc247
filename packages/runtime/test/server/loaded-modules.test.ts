import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { command } from "../cli/command-line.ts";

/** Whether a program that imports an entry of this package loads fastify. */
async function loadsFastify(entry: string): Promise<boolean> {
  const [node, ...args] = command;
  const program = `await import(${JSON.stringify(entry)});
    const { createRequire } = await import("node:module");
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    console.log(loaded.some((file) => file.includes("/node_modules/fastify/")));`;
  const { stdout } = await promisify(execFile)(node, [...args.slice(0, -1), "--input-type=module", "-e", program], {
    cwd: new URL("../..", import.meta.url),
  });
  return stdout.trim() === "true";
}

it("who embeds a runtime loads no web server", async () => {
  expect(await loadsFastify("@stepflow/runtime")).toBe(false);
  expect(await loadsFastify("@stepflow/runtime/server")).toBe(true);
});
