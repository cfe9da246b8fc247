import { StepflowServer } from "./index.js";
const text = { type: "string" };
await new StepflowServer({ name: "benchmark" })
  .component("greet", {
    inputSchema: { type: "object", properties: { name: text }, required: ["name"] },
    outputSchema: { type: "object", properties: { message: text }, required: ["message"] },
    execute: ({ name }) => ({ message: `Hello ${name}` }),
  }).run({transport:"http",logger:console});
