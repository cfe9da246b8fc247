import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type StepflowContext, StepflowStdioServer } from "@stepflow/sdk";
import pMap from "p-map";
import type { z } from "zod";
import { ImageRoot } from "./image-root.ts";
import { outputName, outputNames } from "./output-names.ts";
import { processImage } from "./process-image.ts";
import { BatchImageProcessInput, BatchImageProcessOutput, ImageProcessInput, ImageProcessOutput } from "./schemas.ts";

export const server = new StepflowStdioServer({ name: "image-processing" });

const root = new ImageRoot(process.env.IMAGE_ROOT ?? "images");

server.component("process_image", {
  description: "Applies operations to one image and writes the outcome beside it.",
  inputSchema: ImageProcessInput,
  outputSchema: ImageProcessOutput,
  execute: async ({ image_path, operations, output_format, quality }, context: StepflowContext) => {
    const startedMs = performance.now();
    try {
      const inputPath = await root.resolve(image_path);
      const outputPath = outputName(inputPath, output_format);
      const image = await processImage({ inputPath, outputPath, operations, format: output_format, quality });
      return {
        success: true,
        output_path: await root.nameOf(outputPath),
        original_size: image.original,
        processed_size: image.processed,
        operations_applied: image.applied,
        processing_time_ms: millisecondsSince(startedMs),
      };
    } catch (error) {
      context.logger.warn("an image could not be processed", { image_path });
      const processing_time_ms = millisecondsSince(startedMs);
      return { success: false, operations_applied: [], processing_time_ms, error_message: messageOf(error) };
    }
  },
});

server.component("batch_process_images", {
  description: "Applies the same operations to every image of a directory, a few at a time.",
  inputSchema: BatchImageProcessInput,
  outputSchema: BatchImageProcessOutput,
  execute: async (input, context: StepflowContext) => {
    const startedMs = performance.now();
    try {
      const results = await processDirectory(input, context.signal);
      const failed_images = results.filter(({ success }) => !success).length;
      return {
        success: failed_images === 0,
        total_images: results.length,
        processed_images: results.length - failed_images,
        failed_images,
        processing_time_ms: millisecondsSince(startedMs),
        results,
      };
    } catch (error) {
      context.signal.throwIfAborted();
      return {
        success: false,
        total_images: 0,
        processed_images: 0,
        failed_images: 0,
        processing_time_ms: millisecondsSince(startedMs),
        results: [],
        error_message: messageOf(error),
      };
    }
  },
});

interface BatchResult {
  input_path: string;
  output_path?: string;
  success: boolean;
  error_message?: string;
}

/** One image that cannot be processed stops no other. */
async function processDirectory(
  { image_directory, output_directory, operations, output_format, quality, parallel_limit }: BatchInput,
  signal: AbortSignal,
): Promise<BatchResult[]> {
  const [from, to] = await Promise.all([root.resolve(image_directory), root.resolve(output_directory)]);
  const names = (await readdir(from)).filter(isOriginal).sort();
  const outputOf = outputNames(names, output_format);
  await mkdir(to, { recursive: true });

  const process = async (name: string): Promise<BatchResult> => {
    const outputPath = join(to, outputOf.get(name) ?? name);
    const input_path = await root.nameOf(join(from, name));
    try {
      const inputPath = await root.resolve(join(from, name));
      await processImage({ inputPath, outputPath, operations, format: output_format, quality });
      return { input_path, output_path: await root.nameOf(outputPath), success: true };
    } catch (error) {
      return { input_path, success: false, error_message: messageOf(error) };
    }
  };
  return pMap(names, process, { concurrency: parallel_limit, signal });
}

type BatchInput = z.infer<typeof BatchImageProcessInput>;

/** What an earlier run made is no image to begin with, also when it stands in the same directory. */
function isOriginal(name: string): boolean {
  return /\.(jpe?g|png|webp|tiff?)$/i.test(name) && !/_processed\.[^.]+$/.test(name);
}

function millisecondsSince(startedMs: number): number {
  return Math.round(performance.now() - startedMs);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "Unknown error";
}
