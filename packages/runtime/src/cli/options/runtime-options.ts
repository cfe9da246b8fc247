import type { Command } from "commander";
import { type ConfigFlags, declareConfigOption } from "./config-option.ts";
import { declareLogOption, type OutputFlags } from "./output-options.ts";

/** What a command that starts a runtime takes. */
export interface RuntimeFlags extends ConfigFlags, OutputFlags {
  readonly components?: readonly string[];
}

/** Declares `--config`, `--components` and `--log-level`. */
export function declareRuntimeOptions(command: Command): Command {
  const collect = (file: string, files: readonly string[] = []): readonly string[] => [...files, file];
  declareConfigOption(command).option(
    "--components <module>",
    "components of your own: a .ts or .js module that exports a StepflowServer or components; may be repeated",
    collect,
  );
  return declareLogOption(command);
}
