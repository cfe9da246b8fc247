import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions } from "../options/output-options.ts";
import { declareServerOptions } from "../options/server-options.ts";

const examples = `
Examples:
  stepflow runs delete 0197a3c2-5b0c-7000-8000-000000000001
  stepflow runs list --status completed --json | jq -r '.runs[].runId' | xargs stepflow runs delete`;

/** `stepflow runs delete`. */
export const deleteCommand: CliCommand = {
  declare(command) {
    declareServerOptions(command.argument("<run...>", "the ids of runs"));
    declareOutputOptions(command).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeDelete } = await import("./execute-runs.ts");
    return executeDelete(command, cli);
  },
};
