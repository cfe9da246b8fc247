import { createHash } from "node:crypto";
import { type Component, defineComponent } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { z } from "zod";

/** One of several workers that serve the same components; `serverId` tells which one did something. */
export function createServer(serverId: string, startedAt: Date): StepflowServer {
  return new StepflowServer({ name: serverId })
    .component(distributedProcessing(serverId))
    .component(healthCheck(serverId, startedAt));
}

function distributedProcessing(serverId: string): Component {
  return defineComponent({
    name: "distributed_processing",
    description: "Processes one task, and says where.",
    input: z.object({
      task_id: z.string(),
      data: z.record(z.string(), z.json()),
      processing_mode: z.enum(["standard", "express"]),
    }),
    output: z.object({
      task_id: z.string(),
      result: z.object({ fields: z.array(z.string()), checksum: z.string(), mode: z.string() }),
      processing_time_ms: z.number(),
      server_id: z.string(),
    }),
    execute: ({ task_id, data, processing_mode }) => {
      const startedMs = performance.now();
      const checksum = createHash("sha256").update(JSON.stringify(data)).digest("hex");
      return {
        task_id,
        result: { fields: Object.keys(data), checksum, mode: processing_mode },
        processing_time_ms: Math.round(performance.now() - startedMs),
        server_id: serverId,
      };
    },
  });
}

/** For flows. What watches over containers asks `GET /health`, which every worker answers. */
function healthCheck(serverId: string, startedAt: Date): Component {
  return defineComponent({
    name: "health_check",
    description: "Says that the worker is there, and since when.",
    input: z.object({}),
    output: z.object({ status: z.literal("healthy"), server_id: z.string(), uptime_seconds: z.number() }),
    execute: () => ({
      status: "healthy" as const,
      server_id: serverId,
      uptime_seconds: Math.floor((Date.now() - startedAt.getTime()) / 1_000),
    }),
  });
}
