import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import { backupDatabase } from "../../storage/sqlite/care/backup-database.ts";
import type { Cli, ExitCode } from "../cli.ts";
import type { OutputFlags } from "../options/output-options.ts";
import { printJson, visible } from "../terminal/visible.ts";
import { findDatabase } from "./database-file.ts";
import { formatBytes } from "./format-bytes.ts";

/** Does what a `stepflow db backup` command line says. */
export async function executeBackup(command: Command, cli: Cli): Promise<ExitCode> {
  const [given = "", to = ""] = command.args;
  const { name, path } = await findDatabase(given, cli);
  const target = resolve(cli.workingDirectory, to);
  await backupDatabase(path, target);
  const { size } = await stat(target);
  const { json } = command.opts<OutputFlags>();
  if (json) cli.stdout.write(`${printJson({ from: name, to, bytes: size })}\n`);
  else cli.stdout.write(`copied ${visible(name)} to ${visible(to)} (${formatBytes(size)})\n`);
  return 0;
}
