import { Argument } from "commander";
import type { CliCommand } from "../cli-command.ts";
import type { CommandEntry, CommandGroup } from "../commands.ts";

const examples = `
Examples:
  stepflow completion bash >> ~/.bashrc
  stepflow completion zsh > "\${fpath[1]}/_stepflow"
  stepflow completion fish > ~/.config/fish/completions/stepflow.fish`;

/** `stepflow completion`, for these commands. */
export function completionCommand(commands: readonly (CommandEntry | CommandGroup)[]): CliCommand {
  return {
    declare(command) {
      const shells = ["bash", "zsh", "fish"];
      command.addArgument(new Argument("<shell>", "the shell").choices(shells)).addHelpText("after", examples);
    },

    async execute(command, cli) {
      const { executeCompletion } = await import("./execute-completion.ts");
      return executeCompletion(command, commands, cli);
    },
  };
}
