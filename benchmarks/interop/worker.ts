// The TypeScript worker of bench:interop, started by whichever server is measured: its environment says how it is spoken to.
import { StepflowServer } from "@stepflow/worker";

await new StepflowServer({ name: "benchmark" })
  .component("noop", { inputSchema: {}, outputSchema: {}, execute: (input) => input })
  .run();
