import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions } from "../options/output-options.ts";
import { declareServerOptions } from "../options/server-options.ts";

const examples = `
Examples:
  stepflow runs show 0197a3c2-5b0c-7000-8000-000000000001
  stepflow runs show 0197a3c2-5b0c-7000-8000-000000000001 --json | jq .items`;

/** `stepflow runs show`. */
export const showCommand: CliCommand = {
  declare(command) {
    declareServerOptions(command.argument("<run>", "the id of a run"));
    declareOutputOptions(command).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeShow } = await import("./execute-runs.ts");
    return executeShow(command, cli);
  },
};
