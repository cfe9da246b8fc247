import { copyFile, mkdtemp, readdir, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { ImageRoot } from "../image-root.ts";
import { makeImages } from "../make-images.ts";
import type { Operation } from "../operations.ts";
import { outputName, outputNames } from "../output-names.ts";
import { type ImageJob, processImage } from "../process-image.ts";

let directory: string;
beforeEach(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), "stepflow-images-")));
  await makeImages(directory);
});

const job = (operations: Operation[], more: Partial<ImageJob> = {}): ImageJob => ({
  inputPath: join(directory, "mountains.png"),
  outputPath: join(directory, "out.png"),
  operations,
  format: "png",
  quality: 85,
  ...more,
});

describe("an image", () => {
  it("goes through the operations in the order of the flow, also through the same one twice", async () => {
    const crop = (width: number, height: number): Operation => ({ type: "crop", parameters: { width, height } });
    const shrink: Operation = { type: "resize", parameters: { width: 50 } };
    const { processed, applied } = await processImage(job([crop(200, 100), shrink, crop(20, 20), shrink]));
    expect(processed).toMatchObject({ width: 50, height: 50 });
    expect(applied).toEqual(["crop(200x100)", "resize(50xauto)", "crop(20x20)", "resize(50xauto)"]);
  });

  it.each(["jpeg", "png", "webp"] as const)("is written as %s", async (format) => {
    await processImage(job([], { format }));
    expect((await sharp(join(directory, "out.png")).metadata()).format).toBe(format);
  });

  it.each([
    [{ type: "resize", parameters: { width: 100_000 } }, /^resize\.width: /],
    [{ type: "resize", parameters: {} }, /^resize: needs a width or a height/],
    [{ type: "crop", parameters: { width: 10 } }, /^crop\.height: /],
    [{ type: "crop", parameters: { width: 999, height: 999 } }, /bad extract area/],
    [{ type: "blur", parameters: { sigma: "much" } }, /^blur\.sigma: /],
  ] as const)("is not written when %j does not fit it", async (operation, reason) => {
    const before = await readdir(directory);
    await expect(processImage(job([operation]))).rejects.toThrow(reason);
    expect(await readdir(directory)).toEqual(before);
  });

  it("is never overwritten, neither by its own name nor behind a link", async () => {
    const original = await readFile(join(directory, "mountains.png"));
    await expect(processImage(job([], { outputPath: join(directory, "mountains.png") }))).rejects.toThrow("overwrite");
    await symlink(join(directory, "mountains.png"), join(directory, "out.png"));
    await processImage(job([{ type: "rotate", parameters: {} }]));
    expect(await readFile(join(directory, "mountains.png"))).toEqual(original);
  });
});

describe("the directory for images", () => {
  it.each(["../secret.png", "/etc/passwd", "a/../../secret.png", "link/secret.png", "link/new.png"])(
    "does not let %s out",
    async (path) => {
      const outside = await mkdtemp(join(tmpdir(), "stepflow-outside-"));
      await writeFile(join(outside, "secret.png"), "");
      await symlink(outside, join(directory, "link"));
      await expect(new ImageRoot(directory).resolve(path)).rejects.toThrow("lies outside");
    },
  );

  it("takes what is in it, by either kind of path, also what is yet to be made", async () => {
    const root = new ImageRoot(directory);
    await copyFile(join(directory, "lake.png"), join(directory, "..lake.png"));
    expect(await root.resolve("..lake.png")).toBe(join(directory, "..lake.png"));
    expect(await root.resolve(join(directory, "lake.png"))).toBe(join(directory, "lake.png"));
    expect(await root.nameOf(await root.resolve("new/deep/x.png"))).toBe("new/deep/x.png");
  });
});

describe("names of outputs", () => {
  it("say that they are outputs", () => {
    expect(outputName("a/photo.of.me.png", "webp")).toBe("a/photo.of.me_processed.webp");
  });

  it("are never the same for two images", () => {
    expect([...outputNames(["a.jpg", "a.png", "b.png"], "jpeg").values()]).toEqual([
      "a.jpg_processed.jpeg",
      "a.png_processed.jpeg",
      "b_processed.jpeg",
    ]);
  });
});
