import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type FlowDefinition, parseFlow } from "@stepflow/core";
import { StepflowRuntime } from "@stepflow/runtime";
import { StepflowServer } from "@stepflow/worker";
import type { Promised, Shape, Started, StartOptions } from "./system.ts";

/** Ours, through the public API. A step is told by its place in the flow, which is its input. */
export async function startStepflow({ folder, shapes, step }: StartOptions, durability: Promised): Promise<Started> {
  const path = join(folder, "runs.db");
  const server = new StepflowServer({ name: "benchmark" });
  const execute = (input: unknown): unknown => step(indexIn(input));
  server.component("step", { inputSchema: {}, outputSchema: {}, execute });
  const runtime = await StepflowRuntime.start({ components: [server], storage: `sqlite:${path}`, durability });
  const flows = new Map(shapes.map((shape) => [shape.name, flowOf(shape)]));
  return {
    call(name) {
      const flow = flows.get(name);
      if (flow === undefined) throw new Error(`no shape "${name}"`);
      return () => runtime.run(flow, {}, { maxConcurrency: 100 });
    },
    stepsOnDisk: () => 0,
    close: () => runtime.close(),
  };
}
