import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions } from "../options/output-options.ts";

const examples = `
Examples:
  stepflow db check flows.db || echo "restore the last backup"`;

/** `stepflow db check`. */
export const checkCommand: CliCommand = {
  declare(command) {
    declareOutputOptions(command.argument("<file>", "a database")).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeCheck } = await import("./execute-check.ts");
    return executeCheck(command, cli);
  },
};
