import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions, type OutputFlags } from "../options/output-options.ts";

/** What `stepflow db prune` takes. */
export interface PruneFlags extends OutputFlags {
  readonly olderThan: string;
  readonly dryRun?: boolean;
}

const examples = `
Examples:
  stepflow db prune flows.db --older-than 30d            runs that ended more than 30 days ago
  stepflow db prune flows.db --older-than 12h --dry-run  how many that would be`;

/** `stepflow db prune`. */
export const pruneCommand: CliCommand = {
  declare(command) {
    declareOutputOptions(
      command
        .argument("<file>", "a database")
        .requiredOption("--older-than <age>", "how long ago runs must have ended, with s, m, h, d or w: 30d")
        .option("--dry-run", "delete nothing; tell what would be"),
    ).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executePrune } = await import("./execute-prune.ts");
    return executePrune(command, cli);
  },
};
