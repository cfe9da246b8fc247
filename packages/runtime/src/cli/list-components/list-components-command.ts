import { Option } from "commander";
import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions } from "../options/output-options.ts";
import { declareRuntimeOptions, type RuntimeFlags } from "../options/runtime-options.ts";

/** What `stepflow list-components` takes. */
export interface ListFlags extends RuntimeFlags {
  readonly format?: "pretty" | "json" | "yaml";
  readonly schemas?: "true" | "false" | true;
  readonly hideUnreachable: "true" | "false" | true;
}

const examples = `
Examples:
  stepflow list-components                       what flows in this directory can call
  stepflow list-components --format json         the same for programs, with schemas
  stepflow list-components --components mine.ts  with components of your own`;

/** `stepflow list-components`. */
export const listComponentsCommand: CliCommand = {
  declare(command) {
    declareOutputOptions(declareRuntimeOptions(command))
      .addOption(
        new Option("--format <format>", "how to print the list (default: pretty, json with --json)").choices([
          "pretty",
          "json",
          "yaml",
        ]),
      )
      .addOption(yesOrNo("--schemas [boolean]", "show input and output schemas (default: false for pretty, else true)"))
      .addOption(yesOrNo("--hide-unreachable [boolean]", "leave out components that no route leads to").default("true"))
      .addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeListComponents } = await import("./execute-list-components.ts");
    return executeListComponents(command, cli);
  },
};

function yesOrNo(flags: string, description: string): Option {
  return new Option(flags, description).choices(["true", "false"]);
}
