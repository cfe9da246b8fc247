import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { StepflowError } from "@stepflow/core";
import { readDatabaseUrl } from "../../storage/sqlite/database-url.ts";
import type { Cli } from "../cli.ts";
import { UsageError } from "../errors/usage-error.ts";

/** A database that the user named. */
export interface DatabaseFile {
  /** As it was given, for readers. */
  readonly name: string;
  readonly path: string;
}

/**
 * Finds a database that is there: no command makes one.
 *
 * @param given a path, or a URL as runtimes take it, such as `sqlite:flows.db`
 * @throws StepflowError with code FILE when there is no such file
 */
export async function findDatabase(given: string, cli: Cli): Promise<DatabaseFile> {
  const name = pathIn(given);
  const path = resolve(cli.workingDirectory, name);
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw new StepflowError("FILE", `${name}: cannot read this database: ${error.message}`, { cause: error });
  });
  if (stats?.isFile()) return { name, path };
  if (stats !== undefined) throw new StepflowError("FILE", `${name} is no file; a database must be one`);
  const hint = `Relative paths count from ${cli.workingDirectory}.`;
  throw new StepflowError("FILE", `no database at ${name}`, { hint });
}

function pathIn(given: string): string {
  if (!given.startsWith("sqlite:")) return given;
  const location = readDatabaseUrl(given, "refuse");
  if (typeof location === "object" && location.path !== ":memory:") return location.path;
  throw new UsageError(`${given} names no file`, 'Name one, such as flows.db or "sqlite:flows.db".');
}
