// A worker in TypeScript, as users write one: an orchestrator of 0.13 starts it.
import { StepflowServer } from "@stepflow/worker";
import { z } from "zod";

const anything = { inputSchema: z.unknown(), outputSchema: z.unknown() };
const server = new StepflowServer({ name: "typescript" })
  .component("echo", { ...anything, execute: (input) => input })
  .component("greet", {
    description: "Greets by name.",
    inputSchema: z.object({ name: z.string() }),
    outputSchema: z.object({ message: z.string() }),
    execute: ({ name }) => ({ message: `Hello ${name}` }),
  })
  .component("read/{*path}", { ...anything, execute: (_input, { pathParameters }) => pathParameters.path })
  .component("burn", {
    inputSchema: z.number(),
    outputSchema: z.number(),
    execute: (milliseconds, { attempt }) => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end);
      return attempt;
    },
  })
  .component("large", {
    inputSchema: z.number(),
    outputSchema: z.unknown(),
    execute: (size) => ({ text: "x".repeat(size) }),
  })
  .component("length", {
    inputSchema: z.object({ text: z.string() }),
    outputSchema: z.number(),
    execute: ({ text }) => text.length,
  })
  .component("blobs", {
    ...anything,
    execute: async (input, context) => {
      const json = await context.putBlob(JSON.parse(JSON.stringify(input)));
      const bytes = await context.putBinary(new TextEncoder().encode("bytes"));
      return { json: await context.getBlob(json), bytes: new TextDecoder().decode(await context.getBinary(bytes)) };
    },
  })
  .component("nested", {
    ...anything,
    execute: (input, context) =>
      context.evaluateFlow(
        {
          schemas: { type: "object" },
          steps: [{ id: "inner", component: "/ts/echo", input: { $input: "$" } }],
          output: { $step: "inner" },
        },
        input,
      ),
  });
await server.run();
