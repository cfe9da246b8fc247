import { StepflowServer } from "./index.js";
import { serveHttp } from "./node.js";
const text = { type: "string" };
const s = new StepflowServer({ name: "benchmark" })
  .component("greet", {
    inputSchema: { type: "object", properties: { name: text }, required: ["name"] },
    outputSchema: { type: "object", properties: { message: text }, required: ["message"] },
    execute: ({ name }) => ({ message: `Hello ${name}` }),
  });
const w = await serveHttp(s);
console.log(JSON.stringify({port:w.port}));
