import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { executeMessage, post } from "./support/exchange.ts";
import { startProgram } from "./support/start-program.ts";

const source = fileURLToPath(new URL("../src/index.ts", import.meta.url));

const program = (greeting: string): string => `
import { StepflowServer } from ${JSON.stringify(source)};
const schema = { type: "string" };
const server = new StepflowServer();
server.component("greet", { inputSchema: schema, outputSchema: schema, execute: (name) => "${greeting} " + name });
console.error("greets with ${greeting} at " + (await server.run()).url);
`;

it("starts again when the program changes, with --watch", async () => {
  // Beside the tests, where the program finds what it imports.
  const folder = await mkdtemp(fileURLToPath(new URL("watched-", import.meta.url)));
  const file = join(folder, "worker.mjs");
  await writeFile(file, program("Hello"));
  const { said, child, ended } = startProgram(["--watch", "--port=0"], {}, file);
  try {
    const at = (line: string): { readonly url: string } => ({ url: line.slice(line.indexOf("http")) });
    expect(await post(at(await said("greets with Hello")), executeMessage("/greet", "Ada"))).toMatchObject({
      result: { output: "Hello Ada" },
    });
    await writeFile(file, program("Goodbye"));
    expect(await post(at(await said("greets with Goodbye")), executeMessage("/greet", "Ada"))).toMatchObject({
      result: { output: "Goodbye Ada" },
    });
  } finally {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true });
  }
});
