import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import type { CommandEntry, CommandGroup } from "../commands.ts";
import { bashScript } from "./bash-script.ts";
import { type CompletedCommand, type CompletedWord, completedCommands, completedWords } from "./completed-words.ts";
import { fishScript } from "./fish-script.ts";
import { zshScript } from "./zsh-script.ts";

type WriteScript = (words: readonly CompletedWord[], commands: readonly CompletedCommand[]) => string;

const scripts: Readonly<Record<string, WriteScript>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** Does what a `stepflow completion` command line says. */
export async function executeCompletion(
  command: Command,
  commands: readonly (CommandEntry | CommandGroup)[],
  cli: Cli,
): Promise<ExitCode> {
  const [shell = ""] = command.args;
  const write = scripts[shell];
  if (write === undefined) return 2;
  cli.stdout.write(write(completedWords(commands), await completedCommands(commands)));
  return 0;
}
