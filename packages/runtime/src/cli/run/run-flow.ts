import type { StepflowExecutor } from "@stepflow/core";
import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import { UsageError } from "../errors/usage-error.ts";
import { checkWritable } from "../files/write-file-whole.ts";
import { readInput } from "../input/read-input.ts";
import { openTerminal } from "../options/output-options.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { printResults } from "./print-results.ts";
import { readRunnableFlow } from "./read-runnable-flow.ts";
import { readSettings } from "./read-settings.ts";
import { resultFormatOf } from "./result-document.ts";
import type { RunFlags } from "./run-command.ts";
import { runInputs, type Work } from "./run-inputs.ts";
import { toInputs } from "./to-inputs.ts";

/** Where a flow is run, and what to do there instead of waiting for it. */
export interface Place {
  open(flowFile: string, terminal: Terminal): Promise<StepflowExecutor>;
  /** Makes submitting safe to repeat. */
  readonly idempotencyKey?: string;
  /** Takes the place of waiting and printing results. */
  readonly instead?: ((executor: StepflowExecutor, work: Work) => Promise<ExitCode>) | undefined;
}

/**
 * Runs the flow of a command line, here or on a server: everything that can be wrong with flow and inputs is found before
 * anything is started or sent.
 */
export async function runFlow(command: Command, cli: Cli, place: Place): Promise<ExitCode> {
  const flags = command.opts<RunFlags>();
  const flowFile = flowFileOf(command, flags.flow);
  const terminal = openTerminal(cli, flags);
  const definition = await readRunnableFlow(flowFile, cli);
  const variablesFrom = flags.envVariables ? cli.environment : {};
  const { idempotencyKey } = place;
  const settings = {
    ...(await readSettings(command, definition.flow, variablesFrom, cli)),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  };
  const given = await readInput(command, terminal, cli);
  const kind = given.kind === "batch" ? "batch" : "single";
  if (flags.output !== undefined) {
    resultFormatOf(flags.output, kind);
    await checkWritable(flags.output, cli);
  }
  const inputs = toInputs(given, definition.flow);
  const work: Work = { definition, name: definition.flow.name ?? flowFile, inputs, settings };
  const executor = await place.open(flowFile, terminal);
  try {
    if (place.instead !== undefined) return await place.instead(executor, work);
    const ended = await runInputs(executor, work, terminal, cli);
    return await printResults(ended, { kind, inputs, flags }, terminal, cli);
  } finally {
    await executor.close();
  }
}

function flowFileOf(command: Command, option: string | undefined): string {
  const [file, other] = [command.args[0], option].filter((given) => given !== undefined);
  if (file === undefined) throw new UsageError("no flow is given", `Name its file: ${command.name()} flow.yaml`);
  if (other === undefined) return file;
  throw new UsageError(`two flows are given, ${file} and ${other}`, "Name one, as an argument or with --flow.");
}
