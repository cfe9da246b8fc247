import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions } from "../options/output-options.ts";

const examples = `
Examples:
  stepflow db backup flows.db "flows-$(date +%F).db"`;

/** `stepflow db backup`. */
export const backupCommand: CliCommand = {
  declare(command) {
    declareOutputOptions(
      command.argument("<from>", "a database").argument("<to>", "where the copy goes; nothing may be there"),
    ).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeBackup } = await import("./execute-backup.ts");
    return executeBackup(command, cli);
  },
};
