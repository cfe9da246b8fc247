import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "./write-files.ts";

test("when one file cannot be written, all others stay as they were and nothing is left beside them", async () => {
  const root = await mkdtemp(join(tmpdir(), "stepflow-write-"));
  try {
    await writeFile(join(root, "first.ts"), "old");
    await writeFile(join(root, "blocked"), "a file where a directory is needed");
    const files = new Map([
      ["first.ts", "new"],
      ["blocked/second.ts", "new"],
    ]);
    await expect(writeFiles(root, files)).rejects.toThrow();
    expect(await readFile(join(root, "first.ts"), "utf8")).toBe("old");
    expect(await readdir(root)).toEqual(["blocked", "first.ts"]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

test("directories are made where they are missing", async () => {
  const root = await mkdtemp(join(tmpdir(), "stepflow-write-"));
  try {
    await mkdir(join(root, "a"));
    await writeFiles(root, new Map([["a/b/c.ts", "text"]]));
    expect(await readFile(join(root, "a/b/c.ts"), "utf8")).toBe("text");
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
