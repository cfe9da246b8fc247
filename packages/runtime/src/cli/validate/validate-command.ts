import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions } from "../options/output-options.ts";
import { declareRuntimeOptions, type RuntimeFlags } from "../options/runtime-options.ts";

/** What `stepflow validate` takes. */
export interface ValidateFlags extends RuntimeFlags {
  readonly flow?: string;
  readonly typeCheck?: boolean;
  readonly strict?: boolean;
}

const examples = `
Examples:
  stepflow validate flow.yaml               findings with file, line and column
  stepflow validate flows/                  every .yaml and .yml file below a directory
  stepflow validate --type-check flow.yaml  types, too, by the schemas of the components`;

/** `stepflow validate`. */
export const validateCommand: CliCommand = {
  declare(command) {
    declareOutputOptions(
      declareRuntimeOptions(
        command
          .argument("[paths...]", "flow files, or directories of them")
          .option("--flow <file>", "a flow file, as an option")
          .option("--type-check", "check types by the schemas of the components")
          .option("--strict", "with --type-check: warn where types can't be checked"),
      ),
    ).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeValidate } = await import("./execute-validate.ts");
    return executeValidate(command, cli);
  },
};
