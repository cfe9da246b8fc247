import { createHash } from "node:crypto";
import { copyFile, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { processIdentity } from "../../src/durable/ownership/process-identity.ts";
import { StepflowRuntime } from "../../src/index.ts";
import { damage, makeSampleDatabase } from "../support/sample-database.ts";
import { call, directoryOf, removeDirectory } from "./command-line.ts";
import { transcriptOf } from "./transcript.ts";

let directory: string;

beforeEach(async () => {
  directory = await directoryOf({ "notes.txt": "no database", "empty.db": "", "folder/file.txt": "" });
  await makeSampleDatabase(join(directory, "flows.db"), "used");
  await makeSampleDatabase(join(directory, "left.db"), "left");
  const version1 = fileURLToPath(new URL("../storage/files/version-1.db", import.meta.url));
  await copyFile(version1, join(directory, "older.db"));
  for (const name of ["damaged.db", "lists.db", "journals.db"]) {
    await copyFile(join(directory, "left.db"), join(directory, name));
  }
  await damage(join(directory, "lists.db"), "DELETE FROM journal", "DELETE FROM open_trees", "DELETE FROM value_uses");
  await damage(join(directory, "journals.db"), "DELETE FROM runs");
  await damage(
    join(directory, "damaged.db"),
    "UPDATE blobs SET data = x'00'",
    "DELETE FROM journal WHERE id = 1",
    "DELETE FROM open_trees WHERE root = (SELECT min(root) FROM open_trees)",
    "DELETE FROM runs WHERE id = (SELECT max(id) FROM runs WHERE parent IS NULL)",
  );
});

afterEach(() => removeDirectory(directory));

const hashOf = async (name: string): Promise<string> =>
  createHash("sha256")
    .update(await readFile(join(directory, name)))
    .digest("hex");

describe.runIf(processIdentity().thread !== undefined)("stepflow db", () => {
  it("says what golden/db.txt shows", async () => {
    const transcript = await transcriptOf(directory, [
      ["db"],
      ["db --help"],
      ["db help info"],
      ["help db prune"],
      ["help db"],
      ["db inof"],
      ["db --verbose"],
      // Info.
      ["db info flows.db"],
      ["db info flows.db --json"],
      ["db info sqlite:left.db"],
      ["db info older.db"],
      ["db info older.db --json"],
      ["db info nowhere.db"],
      ["db info nowhere.db --json"],
      ["db info folder"],
      ["db info notes.txt"],
      ["db info empty.db"],
      ["db info sqlite::memory:"],
      ["db info"],
      ["db info flows.db left.db"],
      // Check.
      ["db check flows.db"],
      ["db check flows.db --json"],
      ["db check older.db"],
      ["db check damaged.db"],
      ["db check damaged.db --json"],
      ["db check notes.txt"],
      // Backup.
      ["db backup flows.db copy.db"],
      ["db check copy.db"],
      ["db backup flows.db copy.db"],
      ["db backup flows.db flows.db"],
      ["db backup flows.db other.db --json"],
      ["db backup flows.db nowhere/copy.db"],
      ["db backup nowhere.db another.db"],
      ["db backup flows.db"],
      // Prune.
      ["db prune flows.db --older-than 30d --dry-run"],
      ["db prune flows.db --older-than 30d --dry-run --json"],
      ["db prune flows.db --older-than 30d"],
      ["db prune flows.db --older-than 30d"],
      ["db info flows.db"],
      ["db prune left.db --older-than 2w"],
      ["db prune left.db --older-than 2w --json"],
      ["db info left.db"],
      ["db check left.db"],
      ["db prune older.db --older-than 30d"],
      ["db prune lists.db --older-than 30d"],
      ["db prune journals.db --older-than 30d --dry-run --json"],
      ["db prune left.db"],
      ["db prune left.db --older-than soon"],
      ["db prune nowhere.db --older-than 30d"],
    ]);
    await expect(transcript).toMatchFileSnapshot("golden/db.txt");
  });

  it.each(["info", "check"])("%s leaves files as they are, and makes none", async (command) => {
    // On Node 20, libsql leaves its empty log beside a file until the process ends.
    const names = async (): Promise<string[]> =>
      (await readdir(directory)).filter((name) => !/^older\.db-(wal|shm)$/.test(name));
    const before = [await names(), await hashOf("older.db"), await hashOf("left.db")];
    await call(directory, ["db", command, "older.db"]);
    await call(directory, ["db", command, "left.db"]);
    await call(directory, ["db", command, "nowhere.db"]);
    expect([await names(), await hashOf("older.db"), await hashOf("left.db")]).toEqual(before);
  });

  it("refuses a backup without leaving a part of it behind", async () => {
    const before = await readdir(directory);
    expect((await call(directory, ["db", "backup", "notes.txt", "copy.db"])).exitCode).toBe(1);
    expect(await readdir(directory)).toEqual(before);
  });

  it("copies what a runtime writes, finds it sound, and prunes all but the run that has not ended", async () => {
    const runtime = await StepflowRuntime.start({ storage: `sqlite:${join(directory, "live.db")}` });
    try {
      let isOver = false;
      const writing = (async () => {
        for (let value = 0; !isOver; value += 1) {
          await (await runtime.submit({ output: { $input: "$" } }, { value })).wait();
          await new Promise((resolve) => {
            setImmediate(resolve);
          });
        }
      })();
      const copies = await Promise.all(
        ["a.db", "b.db", "c.db"].map((name) => call(directory, ["db", "backup", "live.db", name])),
      );
      isOver = true;
      await writing;
      expect(copies.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
      const steps = [{ id: "nap", component: "/builtin/sleep", input: { duration_ms: 1e9 } }];
      await runtime.submit({ steps, output: { $step: "nap" } }, {});
    } finally {
      await runtime.close();
    }
    const { stdout } = await call(directory, ["db", "info", "live.db"]);
    expect(stdout).toMatch(/^ {2}1 of nobody, for the next runtime to go on with$/m);
    for (const name of ["c.db", "live.db"]) {
      const check = await call(directory, ["db", "check", name]);
      expect(check).toEqual({ exitCode: 0, stdout: `${name}: no problems\n`, stderr: "" });
    }
    await call(directory, ["db", "prune", "live.db", "--older-than", "0s"]);
    const pruned = await call(directory, ["db", "info", "live.db"]);
    expect(pruned.stdout).toMatch(/^runs: 1 running /m);
  });
});
