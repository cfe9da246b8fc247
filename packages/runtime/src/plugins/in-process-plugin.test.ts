import { StepflowServer } from "@stepflow/worker";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { StepflowRuntime } from "../stepflow-runtime.ts";

const serving = (name: string, ...components: readonly string[]): StepflowServer => {
  const server = new StepflowServer({ name });
  for (const component of components) {
    server.component(component, {
      inputSchema: z.unknown(),
      outputSchema: z.unknown(),
      execute: (_input, { pathParameters }) => ({ component, ...pathParameters }),
    });
  }
  return server;
};

async function call(components: readonly StepflowServer[], path: string): Promise<unknown> {
  const runtime = await StepflowRuntime.start({ components });
  try {
    return await runtime.run({ steps: [{ id: "a", component: path }], output: { $step: "a" } }, {});
  } finally {
    await runtime.close();
  }
}

describe("components of this process", () => {
  const workers = (): StepflowServer[] => [serving("files", "read/{*path}"), serving("notes", "read/notes", "{name}")];

  it.each([
    ["/read/a/b", { component: "read/{*path}", path: "a/b" }],
    ["/read/notes", { component: "read/notes" }],
    ["/hello", { component: "{name}", name: "hello" }],
  ])("answer at %s by the most specific name of all workers", async (path, answer) => {
    expect(await call(workers(), path)).toEqual(answer);
  });

  it("are refused when two workers have the same name, or names that match the same paths", async () => {
    await expect(call([serving("a", "greet"), serving("b", "greet")], "/greet")).rejects.toThrow(
      'component "greet" is registered twice: by worker a and by b',
    );
    await expect(call([serving("a", "x/{one}"), serving("b", "x/{two}")], "/x/1")).rejects.toThrow(
      'component "x/{two}" matches the same paths as "x/{one}", which another worker registers',
    );
  });
});
