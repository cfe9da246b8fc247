import { Worker } from "node:worker_threads";
import { defineComponent } from "@stepflow/core";
import pMap from "p-map";
import { z } from "zod";

const Item = z.record(z.string(), z.json());

/** Work for the processor, in threads: the event loop stays free for other calls. Answers in the order of the items. */
export const batchProcessing = defineComponent({
  name: "batch_processing",
  description: "Adds a checksum to every item, batches of them at the same time.",
  input: z.object({
    items: z.array(Item),
    batch_size: z.number().int().min(1).default(100),
    max_workers: z.number().int().min(1).max(32).default(4),
  }),
  output: z.object({
    processed_items: z.array(Item),
    processing_stats: z.object({
      total_items: z.number(),
      batches_processed: z.number(),
      batch_size: z.number(),
      workers_used: z.number(),
    }),
  }),
  execute: async ({ items, batch_size, max_workers }, { signal }) => {
    const batches: Item[][] = [];
    for (let start = 0; start < items.length; start += batch_size) batches.push(items.slice(start, start + batch_size));
    const results = await pMap(batches, (batch) => inThread(batch, signal), { concurrency: max_workers, signal });
    return {
      processed_items: results.flat(),
      processing_stats: {
        total_items: items.length,
        batches_processed: batches.length,
        batch_size,
        workers_used: Math.min(max_workers, batches.length),
      },
    };
  },
});

type Item = z.infer<typeof Item>;

async function inThread(batch: Item[], signal: AbortSignal): Promise<Item[]> {
  const thread = new Worker(new URL("checksum-thread.js", import.meta.url), { workerData: batch });
  const stop = (): void => void thread.terminate();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      thread.once("message", resolve);
      thread.once("error", reject);
      thread.once("exit", () => reject(new Error("the thread ended without an answer")));
    });
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
