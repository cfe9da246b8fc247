import type { StepflowExecutor } from "@stepflow/core";
import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import { openClient } from "../options/server-options.ts";
import { runFlow } from "../run/run-flow.ts";
import type { Work } from "../run/run-inputs.ts";
import { printJson } from "../terminal/visible.ts";
import type { SubmitFlags } from "./submit-command.ts";

/** Does what a `stepflow submit` command line says. */
export async function executeSubmit(command: Command, cli: Cli): Promise<ExitCode> {
  const flags = command.opts<SubmitFlags>();
  return runFlow(command, cli, {
    open: async () => openClient(flags, cli),
    instead: flags.detach === true ? (executor, work) => submit(executor, work, flags, cli) : undefined,
    ...(flags.idempotencyKey !== undefined && { idempotencyKey: flags.idempotencyKey }),
  });
}

async function submit(
  executor: StepflowExecutor,
  { definition, inputs, settings }: Work,
  { json }: SubmitFlags,
  cli: Cli,
): Promise<ExitCode> {
  const values = inputs.map(({ value }) => value);
  const run = await executor.submitMany(definition, values, settings);
  cli.stdout.write(json ? `${printJson({ runId: run.id })}\n` : `${run.id}\n`);
  return 0;
}
