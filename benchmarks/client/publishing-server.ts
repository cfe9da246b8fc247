// What `stepflow serve` starts, with a component that publishes events at a steady rate. Says on which port it listens.
import { StepflowRuntime } from "@stepflow/runtime";
import { serve } from "@stepflow/runtime/server";
import { StepflowServer } from "@stepflow/worker";

const worker = new StepflowServer().component("publish", {
  inputSchema: {
    type: "object",
    properties: { perSecond: { type: "number" }, seconds: { type: "number" } },
    required: ["perSecond", "seconds"],
  },
  outputSchema: { type: "number" },
  execute: async ({ perSecond, seconds }: { perSecond: number; seconds: number }, context) => {
    const total = perSecond * seconds;
    const startMs = performance.now();
    let published = 0;
    while (published < total) {
      // What is due by the clock: timers come late, and the rate is to be kept.
      const due = Math.min(total, Math.floor(((performance.now() - startMs) * perSecond) / 1_000));
      for (; published < due; published += 1) context.emit(process.hrtime.bigint().toString());
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return published;
  },
});
const runtime = await StepflowRuntime.start({ components: [worker] });
const { port } = await serve(runtime, { port: 0 });
console.log(JSON.stringify({ port }));
