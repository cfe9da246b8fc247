import { z } from "zod";

// In Zod 4 a record names its keys, too: z.record(z.string(), z.any()) is what z.record(z.any()) was in Zod 3.
const Operations = z.array(
  z.object({
    type: z.enum(["resize", "crop", "rotate", "blur", "sharpen"]),
    parameters: z.record(z.string(), z.any()),
  }),
);

const output = {
  output_format: z.enum(["jpeg", "png", "webp"]).default("jpeg"),
  quality: z.number().min(1).max(100).default(85),
};

const Size = z.object({ width: z.number(), height: z.number(), fileSize: z.number() });

export const ImageProcessInput = z.object({ image_path: z.string(), operations: Operations, ...output });

export const ImageProcessOutput = z.object({
  success: z.boolean(),
  output_path: z.string().optional(),
  original_size: Size.optional(),
  processed_size: Size.optional(),
  operations_applied: z.array(z.string()),
  processing_time_ms: z.number(),
  error_message: z.string().optional(),
});

export const BatchImageProcessInput = z.object({
  image_directory: z.string(),
  operations: Operations,
  output_directory: z.string(),
  ...output,
  parallel_limit: z.number().int().min(1).max(10).default(3),
});

export const BatchImageProcessOutput = z.object({
  success: z.boolean(),
  total_images: z.number(),
  processed_images: z.number(),
  failed_images: z.number(),
  processing_time_ms: z.number(),
  results: z.array(
    z.object({
      input_path: z.string(),
      output_path: z.string().optional(),
      success: z.boolean(),
      error_message: z.string().optional(),
    }),
  ),
  error_message: z.string().optional(),
});
