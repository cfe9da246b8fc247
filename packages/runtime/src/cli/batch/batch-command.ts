import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions, type OutputFlags } from "../options/output-options.ts";
import { readCount } from "../options/read-count.ts";
import { declareServerOptions, type ServerFlags } from "../options/server-options.ts";
import { declareValueOption } from "../options/value-option.ts";

/** What `stepflow batch` takes beside variables and overrides. */
export interface BatchFlags extends ServerFlags, OutputFlags {
  readonly envVariables?: boolean;
  readonly maxConcurrency?: number;
  readonly batchSize: number;
  readonly parallel: number;
}

const examples = `
Each line of the results tells which line of the inputs it belongs to, counted from 0; lines come as they are done.
Interrupted, the same command goes on where it was.

Examples:
  stepflow batch flow.yaml inputs.jsonl results.jsonl
  stepflow batch flow.yaml inputs.jsonl results.jsonl --batch-size 500 --parallel 8`;

/** `stepflow batch`. */
export const batchCommand: CliCommand = {
  declare(command) {
    declareServerOptions(command)
      .argument("<flow>", "the flow's file")
      .argument("<inputs>", "a .jsonl file with an input on each line")
      .argument("<results>", "the .jsonl file to write; what it has already is not run again")
      .option("--batch-size <count>", "how many inputs are one run", readCount, 100)
      .option("--parallel <count>", "how many runs go on at once", readCount, 4)
      .option("--max-concurrency <count>", "how many steps of a run execute at once (default: 10)", readCount)
      .option("--env-variables", "take variables that are not given from the environment (STEPFLOW_VAR_<NAME>)");
    declareValueOption(command, "variables", "values of the flow's variables");
    declareValueOption(command, "overrides", "changes to steps, for this batch");
    declareOutputOptions(command).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeBatch } = await import("./execute-batch.ts");
    return executeBatch(command, cli);
  },
};
