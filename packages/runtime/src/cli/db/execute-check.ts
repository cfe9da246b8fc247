import type { Command } from "commander";
import { checkDatabase } from "../../storage/sqlite/care/check-database.ts";
import type { Cli, ExitCode } from "../cli.ts";
import type { OutputFlags } from "../options/output-options.ts";
import { painter } from "../terminal/painter.ts";
import { printJson, visible } from "../terminal/visible.ts";
import { findDatabase } from "./database-file.ts";

/** Does what a `stepflow db check` command line says. */
export async function executeCheck(command: Command, cli: Cli): Promise<ExitCode> {
  const [given = ""] = command.args;
  const { name, path } = await findDatabase(given, cli);
  const problems = await checkDatabase(path);
  const isSound = problems.length === 0;
  const { json } = command.opts<OutputFlags>();
  if (json) cli.stdout.write(`${printJson({ file: name, sound: isSound, problems }, 2)}\n`);
  else cli.stdout.write(describe(name, problems, cli));
  return isSound ? 0 : 1;
}

function describe(name: string, problems: readonly string[], cli: Cli): string {
  const paint = painter(cli.stdout, cli.environment);
  const count = problems.length;
  const summary =
    count === 0 ? paint("green", "no problems") : paint("red", `${count} ${count === 1 ? "problem" : "problems"}`);
  const lines = [...problems.map(visible), summary].map((line) => `${visible(name)}: ${line}`);
  return `${lines.join("\n")}\n`;
}
