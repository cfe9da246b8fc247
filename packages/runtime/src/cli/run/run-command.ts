import type { CliCommand } from "../cli-command.ts";
import { declareFlowOptions } from "../options/flow-options.ts";
import { declareOutputOptions } from "../options/output-options.ts";
import { declareRuntimeOptions, type RuntimeFlags } from "../options/runtime-options.ts";

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
    declareFlowOptions(command);
    declareOutputOptions(declareRuntimeOptions(command)).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeRun } = await import("./execute-run.ts");
    return executeRun(command, cli);
  },
};
