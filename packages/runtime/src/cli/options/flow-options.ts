import type { Command } from "commander";
import { declareInputOptions } from "./input-options.ts";
import { readCount } from "./read-count.ts";
import { declareValueOption } from "./value-option.ts";

/** Declares the flow and what it is run with: inputs, variables, overrides, and where its results go. */
export function declareFlowOptions(command: Command): Command {
  command.argument("[flow]", "the flow's file").option("--flow <file>", "the flow's file, as an option");
  declareInputOptions(command);
  declareValueOption(command, "variables", "values of the flow's variables");
  command.option("--env-variables", "take variables that are not given from the environment (STEPFLOW_VAR_<NAME>)");
  declareValueOption(command, "overrides", "changes to steps, for this run");
  return command
    .option("--output <file>", "write the result to a .json, .yaml or (batch) .jsonl file instead of stdout")
    .option("--max-concurrency <count>", "how many steps execute at once (default: 10)", readCount);
}
