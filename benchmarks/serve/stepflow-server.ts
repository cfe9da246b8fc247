// What `stepflow serve` starts, with runs in memory.
import { StepflowRuntime } from "@stepflow/runtime";
import { serve } from "@stepflow/runtime/server";
import { StepflowServer } from "@stepflow/worker";
import { flow } from "./flow.ts";

const worker = new StepflowServer().component("greet", {
  inputSchema: { type: "object" },
  outputSchema: { type: "object" },
  execute: async (input) => ({ message: `Hello ${(input as { name: string }).name}` }),
});
const runtime = await StepflowRuntime.start({ components: [worker] });
await runtime.flows.store(flow);
const { port } = await serve(runtime, { port: 0 });
console.log(JSON.stringify({ port }));
