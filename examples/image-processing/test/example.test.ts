import { spawnSync } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, it } from "vitest";
import { makeImages } from "../make-images.ts";

let environment: NodeJS.ProcessEnv;
beforeEach(async () => {
  const directory = await mkdtemp(join(tmpdir(), "stepflow-images-"));
  await makeImages(directory);
  environment = { ...process.env, IMAGE_ROOT: directory };
});

function stepflow(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const cli = ["--conditions=@stepflow/source", "--import", "tsx", "../../packages/runtime/src/cli/bin.ts", ...args];
  return spawnSync(process.execPath, cli, {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: environment,
    encoding: "utf8",
  });
}

it("runs its flow with a worker of its own", () => {
  const { status, stdout, stderr } = stepflow(
    "run",
    "flow.yaml",
    "--input-json",
    '{"image":"lake.png","directory":"."}',
  );
  expect(status, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ preview: { success: true }, thumbnails: { processed_images: 3 } });
});

it("passes the cases of its flow", () => {
  const { status, stdout, stderr } = stepflow("test", "flow.yaml");
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toContain("2 passed, 0 failed");
});
