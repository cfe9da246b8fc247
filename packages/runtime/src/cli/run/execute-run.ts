import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import { startRuntime } from "../load/start-runtime.ts";
import type { RunFlags } from "./run-command.ts";
import { runFlow } from "./run-flow.ts";

/** Does what a `stepflow run` command line says. */
export async function executeRun(command: Command, cli: Cli): Promise<ExitCode> {
  const flags = command.opts<RunFlags>();
  return runFlow(command, cli, { open: (flowFile, terminal) => startRuntime(flags, flowFile, terminal, cli) });
}
