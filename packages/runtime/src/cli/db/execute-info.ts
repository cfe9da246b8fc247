import type { Command } from "commander";
import { databaseInfo } from "../../storage/sqlite/care/database-info.ts";
import type { Cli, ExitCode } from "../cli.ts";
import type { OutputFlags } from "../options/output-options.ts";
import { printJson } from "../terminal/visible.ts";
import { findDatabase } from "./database-file.ts";
import { describeInfo, toInfoDocument } from "./describe-info.ts";

/** Does what a `stepflow db info` command line says. */
export async function executeInfo(command: Command, cli: Cli): Promise<ExitCode> {
  const [given = ""] = command.args;
  const { name, path } = await findDatabase(given, cli);
  const info = await databaseInfo(path);
  const { json } = command.opts<OutputFlags>();
  cli.stdout.write(json ? `${printJson(toInfoDocument(name, info), 2)}\n` : describeInfo(name, info));
  return 0;
}
