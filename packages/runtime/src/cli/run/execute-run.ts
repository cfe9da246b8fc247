import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import { UsageError } from "../errors/usage-error.ts";
import { checkWritable } from "../files/write-file-whole.ts";
import { readInput } from "../input/read-input.ts";
import { startRuntime } from "../load/start-runtime.ts";
import { openTerminal } from "../options/output-options.ts";
import { printResults } from "./print-results.ts";
import { readRunnableFlow } from "./read-runnable-flow.ts";
import { readSettings } from "./read-settings.ts";
import { resultFormatOf } from "./result-document.ts";
import type { RunFlags } from "./run-command.ts";
import { runInputs } from "./run-inputs.ts";
import { toInputs } from "./to-inputs.ts";

/** Does what a `stepflow run` command line says. */
export async function executeRun(command: Command, cli: Cli): Promise<ExitCode> {
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
}

function flowFileOf(argument: string | undefined, option: string | undefined): string {
  const [file, other] = [argument, option].filter((given) => given !== undefined);
  if (file === undefined) throw new UsageError("no flow is given", "Name its file: stepflow run flow.yaml");
  if (other === undefined) return file;
  throw new UsageError(`two flows are given, ${file} and ${other}`, "Name one, as an argument or with --flow.");
}
