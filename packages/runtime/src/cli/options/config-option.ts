import type { Command } from "commander";

export interface ConfigFlags {
  readonly config?: string;
}

export function declareConfigOption(command: Command): Command {
  return command.option(
    "--config <file>",
    "configuration; by default stepflow-config.yml beside the flow, then in the working directory",
  );
}
