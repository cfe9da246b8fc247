// What is measured: a worker as users write one.
import { StepflowServer } from "@stepflow/worker";

const text = { type: "string" } as const;
await new StepflowServer({ name: "benchmark" })
  .component("greet", {
    inputSchema: { type: "object", properties: { name: text }, required: ["name"] },
    outputSchema: { type: "object", properties: { message: text }, required: ["message"] },
    execute: ({ name }) => ({ message: `Hello ${name}` }),
  })
  .run({ transport: "http" });
