import { type Command, InvalidArgumentError } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import type { CliCommand } from "../cli-command.ts";
import { UsageError } from "../errors/usage-error.ts";
import { checkWritable } from "../files/write-file-whole.ts";
import { declareInputOptions, readInput } from "../input/input-options.ts";
import { declareValueOption } from "../input/value-option.ts";
import { startRuntime } from "../load/start-runtime.ts";
import { declareOutputOptions, openTerminal } from "../options/output-options.ts";
import { declareRuntimeOptions, type RuntimeFlags } from "../options/runtime-options.ts";
import { printResults } from "./print-results.ts";
import { readRunnableFlow } from "./read-runnable-flow.ts";
import { readSettings } from "./read-settings.ts";
import { resultFormatOf } from "./result-document.ts";
import { runInputs } from "./run-inputs.ts";
import { toInputs } from "./to-inputs.ts";

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

  async execute(command: Command, cli: Cli): Promise<ExitCode> {
    const flags = command.opts<RunFlags>();
    const flowFile = flowFileOf(command.args[0], flags.flow);
    const terminal = openTerminal(cli, flags);
    const definition = await readRunnableFlow(flowFile, cli);
    const variablesFrom = flags.envVariables ? cli.environment : {};
    const settings = await readSettings(command, definition.flow, variablesFrom, cli);
    const given = await readInput(command, terminal, cli);
    const kind = given.kind === "batch" ? "batch" : "single";
    if (flags.output !== undefined) {
      resultFormatOf(flags.output, kind);
      await checkWritable(flags.output, cli);
    }
    const inputs = toInputs(given, definition.flow);
    const runtime = await startRuntime(flags, flowFile, terminal, cli);
    try {
      const name = definition.flow.name ?? flowFile;
      const ended = await runInputs(runtime, { definition, name, inputs, settings }, terminal, cli);
      return await printResults(ended, { kind, inputs, flags }, terminal, cli);
    } finally {
      await runtime.close();
    }
  },
};

function flowFileOf(argument: string | undefined, option: string | undefined): string {
  const [file, other] = [argument, option].filter((given) => given !== undefined);
  if (file === undefined) throw new UsageError("no flow is given", "Name its file: stepflow run flow.yaml");
  if (other === undefined) return file;
  throw new UsageError(`two flows are given, ${file} and ${other}`, "Name one, as an argument or with --flow.");
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new InvalidArgumentError("Expected a whole number, 1 or more.");
}
