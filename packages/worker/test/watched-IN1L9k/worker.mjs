
import { StepflowServer } from "/tmp/wt-speed/packages/worker/src/index.ts";
const schema = { type: "string" };
const server = new StepflowServer();
server.component("greet", { inputSchema: schema, outputSchema: schema, execute: (name) => "Goodbye " + name });
console.error("greets with Goodbye at " + (await server.run()).url);
