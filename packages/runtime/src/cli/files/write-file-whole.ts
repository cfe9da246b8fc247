import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { StepflowError } from "@stepflow/core";
import type { Cli } from "../cli.ts";

/**
 * Writes a file whole or not at all: under a name beside it first, then in its place.
 *
 * @throws StepflowError with code FILE when it can't be written
 */
export async function writeFileWhole(path: string, content: string | Uint8Array, cli: Cli): Promise<void> {
  const file = resolve(cli.workingDirectory, path);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (thrown) {
    await rm(temporary, { force: true });
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new StepflowError("FILE", `${path}: cannot write this file: ${reason}`, { cause: thrown });
  }
}
