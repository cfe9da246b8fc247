// The worker that is measured. Arguments: the orchestrator.
import { StepflowServer } from "@stepflow/worker";
import { z } from "zod";

const [tasksUrl = ""] = process.argv.slice(2);
const server = new StepflowServer({ name: "measured" })
  .component("greet", {
    inputSchema: z.object({ name: z.string() }),
    outputSchema: z.object({ message: z.string() }),
    execute: ({ name }) => ({ message: `Hello ${name}` }),
  })
  .component("burn", {
    inputSchema: z.number(),
    outputSchema: z.null(),
    execute: (milliseconds) => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end);
      return null;
    },
  });
await server.run({ transport: "grpc", tasksUrl, queueName: "stepflow", maxConcurrent: 100, argv: [] });
console.log(JSON.stringify({ port: 0 }));
