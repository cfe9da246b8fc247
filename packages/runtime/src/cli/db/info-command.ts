import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions } from "../options/output-options.ts";

const examples = `
Examples:
  stepflow db info flows.db
  stepflow db info flows.db --json | jq .runs`;

/** `stepflow db info`. */
export const infoCommand: CliCommand = {
  declare(command) {
    declareOutputOptions(command.argument("<file>", "a database")).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeInfo } = await import("./execute-info.ts");
    return executeInfo(command, cli);
  },
};
