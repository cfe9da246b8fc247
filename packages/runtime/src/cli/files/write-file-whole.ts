import { constants, type Stats } from "node:fs";
import { access, chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { StepflowError } from "@stepflow/core";
import type { Cli } from "../cli.ts";

/**
 * Writes a file whole or not at all: under a name beside it first, then in its place, through links and with the
 * permissions of the file that was there. What is no file, such as a pipe or `/dev/stdout`, is written to as it is.
 *
 * @throws StepflowError with code FILE when it can't be written
 */
export async function writeFileWhole(path: string, content: string | Uint8Array, cli: Cli): Promise<void> {
  const given = resolve(cli.workingDirectory, path);
  try {
    const present = await statsOf(given);
    if (present !== undefined && !present.isFile()) await writeFile(given, content);
    else await replaceFile(present === undefined ? given : await realpath(given), content, present?.mode);
  } catch (thrown) {
    throw cannotWrite(path, thrown);
  }
}

async function replaceFile(file: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, content, { mode: mode ?? 0o666 });
    // The process may take permissions away from what it makes.
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, file);
  } catch (thrown) {
    await rm(temporary, { force: true });
    throw thrown;
  }
}

/**
 * Makes sure before a long run that its result will find a place.
 *
 * @throws StepflowError with code FILE when the directory isn't there or takes no files, or one stands in its place
 */
export async function checkWritable(path: string, cli: Cli): Promise<void> {
  const file = resolve(cli.workingDirectory, path);
  const present = await statsOf(file).catch((thrown: unknown) => {
    throw cannotWrite(path, thrown);
  });
  if (present?.isDirectory()) throw refusal(path, reasons.EISDIR);
  const written = present === undefined || present.isFile() ? dirname(file) : file;
  await access(written, constants.W_OK).catch((thrown: unknown) => {
    throw cannotWrite(path, thrown);
  });
}

/** Of what a path leads to; `undefined` when there is nothing, also behind a link. */
async function statsOf(file: string): Promise<Stats | undefined> {
  return stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

const reasons = {
  ENOENT: "its directory does not exist",
  ENOTDIR: "what should be its directory is a file",
  EACCES: "no permission to write there",
  EROFS: "its file system is read-only",
  EISDIR: "it is a directory",
  ENOSPC: "the disk is full",
} as const;

function cannotWrite(path: string, cause: unknown): StepflowError {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const known = Object.entries(reasons).find(([name]) => name === code)?.[1];
  return refusal(path, known ?? String(cause), cause);
}

function refusal(path: string, reason: string, cause?: unknown): StepflowError {
  return new StepflowError("FILE", `${path}: cannot write this file: ${reason}`, { cause });
}
