import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { call, directoryOf, removeDirectory } from "./command-line.ts";

test.skipIf(process.platform === "win32")("a pipe among flows is told instead of waited for", async () => {
  const directory = await directoryOf({ "sound.yaml": "name: sound\ndescription: Sound.\noutput: 1\n" });
  execFileSync("mkfifo", [join(directory, "pipe.yaml")]);
  try {
    const { exitCode, stdout } = await call(directory, ["validate", "."]);
    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      "pipe.yaml: fatal: pipe.yaml is a pipe or a device; the flow must be a file\n2 files checked: 1 fatal\n",
    );
  } finally {
    await removeDirectory(directory);
  }
});
