import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions } from "../options/output-options.ts";
import { declareServerOptions } from "../options/server-options.ts";

const examples = `
Examples:
  stepflow runs cancel 0197a3c2-5b0c-7000-8000-000000000001
  stepflow runs list --status running --json | jq -r '.runs[].runId' | xargs stepflow runs cancel`;

/** `stepflow runs cancel`. */
export const cancelCommand: CliCommand = {
  declare(command) {
    declareServerOptions(command.argument("<run...>", "the ids of runs"));
    declareOutputOptions(command).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeCancel } = await import("./execute-runs.ts");
    return executeCancel(command, cli);
  },
};
