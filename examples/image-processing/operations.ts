import type { Sharp } from "sharp";
import { z } from "zod";

/** An operation as a flow writes it; which parameters fit is decided by its type, in {@link applyOperation}. */
export interface Operation {
  readonly type: "resize" | "crop" | "rotate" | "blur" | "sharpen";
  readonly parameters: Readonly<Record<string, unknown>>;
}

// A flow that asks for more would have one step take the memory of all the others.
const Pixels = z.number().int().min(1).max(10_000);
const Offset = z.number().int().min(0).default(0);

const Resize = z
  .object({
    width: Pixels.optional(),
    height: Pixels.optional(),
    fit: z.enum(["cover", "contain", "fill", "inside", "outside"]).default("cover"),
  })
  .refine(({ width, height }) => width !== undefined || height !== undefined, "needs a width or a height");
const Crop = z.object({ left: Offset, top: Offset, width: Pixels, height: Pixels });
const Rotate = z.object({ degrees: z.number().default(90) });
const Blur = z.object({ sigma: z.number().min(0.3).max(1_000).default(1) });
const Sharpen = z.object({
  sigma: z.number().min(0.000_001).max(10).default(1),
  flat: z.number().min(0).max(1_000_000).default(1),
  jagged: z.number().min(0).max(1_000_000).default(2),
});

/**
 * Adds one operation to an image, and tells it in words.
 *
 * @throws Error when the parameters do not fit the operation, with the field that does not
 */
export function applyOperation(image: Sharp, { type, parameters }: Operation): { image: Sharp; applied: string } {
  switch (type) {
    case "resize": {
      const { width, height, fit } = read(Resize, type, parameters);
      const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
      return { image: image.resize({ ...size, fit }), applied: `resize(${width ?? "auto"}x${height ?? "auto"})` };
    }
    case "crop": {
      const area = read(Crop, type, parameters);
      return { image: image.extract(area), applied: `crop(${area.width}x${area.height})` };
    }
    case "rotate": {
      const { degrees } = read(Rotate, type, parameters);
      return { image: image.rotate(degrees), applied: `rotate(${degrees}°)` };
    }
    case "blur": {
      const { sigma } = read(Blur, type, parameters);
      return { image: image.blur(sigma), applied: `blur(${sigma})` };
    }
    case "sharpen": {
      const { sigma, flat, jagged } = read(Sharpen, type, parameters);
      return { image: image.sharpen({ sigma, m1: flat, m2: jagged }), applied: "sharpen" };
    }
  }
}

function read<Parameters>(schema: z.ZodType<Parameters>, type: string, parameters: unknown): Parameters {
  const result = schema.safeParse(parameters);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error([type, ...(issue?.path ?? [])].join(".").concat(`: ${issue?.message}`));
}
