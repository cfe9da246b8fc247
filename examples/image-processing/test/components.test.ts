import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestContext, type StepflowServer } from "@stepflow/worker";
import { beforeAll, expect, it, vi } from "vitest";
import { makeImages } from "../make-images.ts";

let directory: string;
let server: StepflowServer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "stepflow-images-"));
  await makeImages(directory);
  vi.stubEnv("IMAGE_ROOT", directory);
  ({ server } = await import("../image-processing-components.ts"));
});

const batch = (more: object) =>
  server.invoke(
    "batch_process_images",
    { image_directory: ".", output_directory: "out", operations: [], ...more },
    createTestContext(),
  );

it("makes the same of an image alone and in a batch", async () => {
  const operations = [{ type: "resize", parameters: { width: 32, height: 32 } }];
  const alone = await server.invoke("process_image", { image_path: "lake.png", operations }, createTestContext());
  expect(alone).toMatchObject({ output_path: "lake_processed.jpeg", operations_applied: ["resize(32x32)"] });
  await batch({ operations });
  expect(await readdir(join(directory, "out"))).toContain("lake_processed.jpeg");
});

it("does not begin with what it made before", async () => {
  const again = { output_directory: "." };
  expect(await batch(again)).toMatchObject({ total_images: 3 });
  expect(await batch(again)).toMatchObject({ total_images: 3, processed_images: 3 });
});

it("reports the one image that is broken, and processes the others", async () => {
  await mkdir(join(directory, "mixed"));
  await makeImages(join(directory, "mixed"));
  await writeFile(join(directory, "mixed", "broken.png"), "no image");
  expect(await batch({ image_directory: "mixed" })).toMatchObject({
    success: false,
    total_images: 4,
    processed_images: 3,
    failed_images: 1,
    results: expect.arrayContaining([
      { input_path: "mixed/broken.png", success: false, error_message: expect.stringContaining("unsupported image") },
    ]),
  });
});

it("says of a directory that is not there or elsewhere that it is", async () => {
  expect(await batch({ image_directory: "nowhere" })).toMatchObject({ success: false, results: [] });
  expect(await batch({ output_directory: "../elsewhere" })).toMatchObject({
    error_message: expect.stringContaining("lies outside"),
  });
});

it("refuses inputs that its schema does not take", async () => {
  await expect(batch({ parallel_limit: 11 })).rejects.toThrow("parallel_limit");
  const twirl = { image_path: "lake.png", operations: [{ type: "twirl", parameters: {} }] };
  await expect(server.invoke("process_image", twirl, createTestContext())).rejects.toThrow("operations");
});
