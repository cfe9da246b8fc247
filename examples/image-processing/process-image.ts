import { randomUUID } from "node:crypto";
import { rename, rm, stat } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import { applyOperation, type Operation } from "./operations.ts";

export interface ImageJob {
  readonly inputPath: string;
  readonly outputPath: string;
  readonly operations: readonly Operation[];
  readonly format: "jpeg" | "png" | "webp";
  readonly quality: number;
}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
  /** In bytes. */
  readonly fileSize: number;
}

export interface ProcessedImage {
  readonly original: ImageSize;
  readonly processed: ImageSize;
  readonly applied: string[];
}

/**
 * Applies the operations to an image, one after the other, and writes what comes of it beside the original, whole or
 * not at all.
 *
 * @throws Error when the output would overwrite the input, the image cannot be read, or an operation does not fit it
 */
export async function processImage(job: ImageJob): Promise<ProcessedImage> {
  if (job.outputPath === job.inputPath) throw new Error(`${job.inputPath}: the output would overwrite it`);
  const original = await sizeOf(job.inputPath);
  let image = sharp(job.inputPath).autoOrient();
  const applied: string[] = [];
  for (const operation of job.operations) {
    const next = applyOperation(image, operation);
    applied.push(next.applied);
    image = await settle(next.image);
  }
  // A file under the output's name may be a link to an original: a rename replaces the link, writing would follow it.
  const partial = `${job.outputPath}.${randomUUID()}.partial`;
  try {
    await image.toFormat(job.format, { quality: job.quality }).toFile(partial);
    await rename(partial, job.outputPath);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return { original, processed: await sizeOf(job.outputPath), applied };
}

/** A pipeline of sharp has an order of its own and one place for each operation; a flow's order counts here. */
async function settle(image: Sharp): Promise<Sharp> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

async function sizeOf(path: string): Promise<ImageSize> {
  const [{ autoOrient }, { size }] = await Promise.all([sharp(path).metadata(), stat(path)]);
  return { width: autoOrient.width, height: autoOrient.height, fileSize: size };
}
