import { Command } from "commander";
import type { CommandEntry, CommandGroup } from "../commands.ts";

/** A command as it is completed. */
export interface CompletedCommand {
  /** The words of it, for example `runs list`. */
  readonly path: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
}

export interface CompletedOption {
  /** With its dashes. */
  readonly name: string;
  readonly description: string;
  /** What may stand behind it; undefined for files and anything else. */
  readonly choices: readonly string[] | undefined;
  readonly takes: "value" | "nothing";
}

/** A word that begins a command line. */
export interface CompletedWord {
  readonly name: string;
  readonly summary: string;
  /** The words that may follow, for `runs` and its like. */
  readonly inner: readonly { readonly name: string; readonly summary: string }[];
}

type Commands = readonly (CommandEntry | CommandGroup)[];

export function completedWords(commands: Commands): readonly CompletedWord[] {
  return commands.map((entry) => ({
    name: entry.name,
    summary: entry.summary,
    inner: "commands" in entry ? entry.commands : [],
  }));
}

/** Every command with its options, as the commands themselves declare them. */
export async function completedCommands(commands: Commands): Promise<readonly CompletedCommand[]> {
  const entries = commands.flatMap((entry): readonly (readonly [string, CommandEntry])[] =>
    "commands" in entry
      ? entry.commands.map((inner) => [`${entry.name} ${inner.name}`, inner] as const)
      : [[entry.name, entry] as const],
  );
  return Promise.all(
    entries.map(async ([path, { summary, load }]) => {
      const command = new Command();
      (await load()).declare(command);
      const options = command.options.map(({ long, short, description, argChoices, flags }): CompletedOption => {
        const takes = flags.includes("<") ? "value" : "nothing";
        return { name: long ?? short ?? "", description, choices: argChoices, takes };
      });
      const help: CompletedOption = {
        name: "--help",
        description: "explain this command",
        choices: undefined,
        takes: "nothing",
      };
      return { path, summary, options: [...options, help] };
    }),
  );
}
