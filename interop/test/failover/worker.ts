// The component of the failover tests: it notes down every call, takes its time, and adds one.
import { appendFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { StepflowServer } from "@stepflow/worker";
import { z } from "zod";

const calls = process.env.CALLS_FILE ?? "";
const value = z.object({ sum: z.number(), delayMs: z.number() });

const server = new StepflowServer({ name: "orders" });

server.component("add", {
  inputSchema: value,
  outputSchema: value,
  execute: async ({ sum, delayMs }, { runId, stepId, signal }) => {
    appendFileSync(calls, `${JSON.stringify({ runId, stepId })}\n`);
    await pause(delayMs, undefined, { signal });
    return { sum: sum + 1, delayMs };
  },
});

await server.run();
