import { InvalidArgumentError } from "commander";
import type { CliCommand } from "../cli-command.ts";
import { declareInputOptions } from "../options/input-options.ts";
import { declareOutputOptions } from "../options/output-options.ts";
import { declareRuntimeOptions, type RuntimeFlags } from "../options/runtime-options.ts";
import { declareValueOption } from "../options/value-option.ts";

/** What `stepflow run` takes beside inputs, variables and overrides. */
export interface RunFlags extends RuntimeFlags {
  readonly flow?: string;
  readonly envVariables?: boolean;
  readonly maxConcurrency?: number;
  readonly output?: string;
}

const examples = `
Examples:
  stepflow run flow.yaml --input-json '{"name": "Ada"}'
  stepflow run flow.yaml --input input.yaml --output result.json
  echo '{"name": "Ada"}' | stepflow run flow.yaml
  stepflow run flow.yaml --inputs inputs.jsonl --max-concurrency 20 > results.jsonl
  stepflow run flow.yaml --components components.ts`;

/** `stepflow run`. */
export const runCommand: CliCommand = {
  declare(command) {
    command.argument("[flow]", "the flow's file").option("--flow <file>", "the flow's file, as an option");
    declareInputOptions(command);
    declareValueOption(command, "variables", "values of the flow's variables");
    command.option("--env-variables", "take variables that are not given from the environment (STEPFLOW_VAR_<NAME>)");
    declareValueOption(command, "overrides", "changes to steps, for this run");
    command
      .option("--output <file>", "write the result to a .json, .yaml or (batch) .jsonl file instead of stdout")
      .option("--max-concurrency <count>", "how many steps execute at once (default: 10)", readCount);
    declareOutputOptions(declareRuntimeOptions(command)).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeRun } = await import("./execute-run.ts");
    return executeRun(command, cli);
  },
};

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new InvalidArgumentError("Expected a whole number, 1 or more.");
}
