import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";

it("explains exactly the builtin components that there are", async () => {
  const page = await readFile(new URL("../../../../docs/builtins.md", import.meta.url), "utf8");
  const explained = [...page.matchAll(/^## (.*)$/gm)].map(([, name]) => `/builtin/${name}`);
  const runtime = await StepflowRuntime.start();
  try {
    const components = await runtime.components.list();
    expect(explained).toEqual(components.map(({ component }) => component));
    for (const { component, description, inputSchema, outputSchema } of components) {
      expect({ component, description, inputSchema, outputSchema }).toEqual({
        component,
        description: expect.stringMatching(/\.$/),
        inputSchema: expect.any(Object),
        outputSchema: expect.any(Object),
      });
    }
  } finally {
    await runtime.close();
  }
});
