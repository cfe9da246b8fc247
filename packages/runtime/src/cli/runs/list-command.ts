import type { RunStatus } from "@stepflow/core";
import { Option } from "commander";
import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions, type OutputFlags } from "../options/output-options.ts";
import { readCount } from "../options/read-count.ts";
import { declareServerOptions, type ServerFlags } from "../options/server-options.ts";

/** What `stepflow runs list` takes. */
export interface ListFlags extends ServerFlags, OutputFlags {
  readonly status?: RunStatus;
  readonly flowName?: string;
  readonly subRuns?: boolean;
  readonly limit: number;
}

const statuses: readonly RunStatus[] = ["running", "paused", "completed", "failed", "cancelled", "recoveryFailed"];

const examples = `
Examples:
  stepflow runs list
  stepflow runs list --status failed --flow-name invoices --limit 100
  stepflow runs list --json | jq -r '.runs[].runId'`;

/** `stepflow runs list`. */
export const listCommand: CliCommand = {
  declare(command) {
    declareServerOptions(command)
      .addOption(new Option("--status <status>", "only runs that stand there").choices(statuses))
      .option("--flow-name <name>", "only runs of flows with this name")
      .option("--sub-runs", "also the runs that other runs started")
      .option("--limit <count>", "at most so many, the newest", readCount, 20);
    declareOutputOptions(command).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeList } = await import("./execute-runs.ts");
    return executeList(command, cli);
  },
};
