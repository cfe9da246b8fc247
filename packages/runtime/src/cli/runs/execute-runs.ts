import type { StepflowClient } from "@stepflow/client";
import type { JsonValue, RunFilter, RunSummary } from "@stepflow/core";
import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import { describeError } from "../errors/describe-error.ts";
import { errorBlock } from "../errors/print-error.ts";
import type { OutputFlags } from "../options/output-options.ts";
import { openClient, type ServerFlags } from "../options/server-options.ts";
import { printJson } from "../terminal/visible.ts";
import { describeRun, describeRuns } from "./describe-run.ts";
import type { ListFlags } from "./list-command.ts";

type Flags = ServerFlags & OutputFlags;

/** Does what a `stepflow runs list` command line says. */
export async function executeList(command: Command, cli: Cli): Promise<ExitCode> {
  const { status, flowName, subRuns, limit, json } = command.opts<ListFlags>();
  return withClient(command, cli, async (client) => {
    const filter: RunFilter = {
      limit,
      ...(status !== undefined && { status }),
      ...(flowName !== undefined && { flowName }),
      ...(subRuns !== true && { roots: "only" }),
    };
    const runs: RunSummary[] = [];
    for await (const run of client.runs.list(filter)) runs.push(run);
    cli.stdout.write(json ? `${printJson({ runs }, 2)}\n` : describeRuns(runs));
    return 0;
  });
}

/** Does what a `stepflow runs show` command line says. */
export async function executeShow(command: Command, cli: Cli): Promise<ExitCode> {
  const [runId = ""] = command.args;
  return withClient(command, cli, async (client) => {
    const run = client.getRun(runId);
    const summary = await run.status();
    const [items, steps] = await Promise.all([run.items(), run.steps()]);
    const { json } = command.opts<Flags>();
    cli.stdout.write(json ? `${printJson({ run: summary, items, steps }, 2)}\n` : describeRun(summary, items, steps));
    return 0;
  });
}

/** Does what a `stepflow runs cancel` command line says. */
export function executeCancel(command: Command, cli: Cli): Promise<ExitCode> {
  return forEach(command, cli, async (client, runId) => {
    const { stopped } = await client.getRun(runId).cancel();
    return { stopped };
  });
}

/** Does what a `stepflow runs delete` command line says. */
export function executeDelete(command: Command, cli: Cli): Promise<ExitCode> {
  return forEach(command, cli, async (client, runId) => {
    await client.getRun(runId).delete();
    return {};
  });
}

/** Does something to every run that is named; what goes wrong with one is told, and the others follow. */
async function forEach(
  command: Command,
  cli: Cli,
  work: (client: StepflowClient, runId: string) => Promise<Readonly<Record<string, JsonValue>>>,
): Promise<ExitCode> {
  const { json } = command.opts<Flags>();
  return withClient(command, cli, async (client) => {
    let exitCode: ExitCode = 0;
    for (const runId of command.args) {
      try {
        const done = await work(client, runId);
        cli.stdout.write(json ? `${printJson({ runId, ...done })}\n` : `${runId}\n`);
        if (done.stopped === false) {
          cli.stderr.write(`warning: this server says that ${runId} is cancelled, and lets it go on\n`);
        }
      } catch (thrown) {
        exitCode = 1;
        const report = describeError(thrown);
        if (json) cli.stdout.write(`${printJson({ runId, error: report })}\n`);
        else cli.stderr.write(errorBlock(report.message, report.hint, cli));
      }
    }
    return exitCode;
  });
}

async function withClient(
  command: Command,
  cli: Cli,
  work: (client: StepflowClient) => Promise<ExitCode>,
): Promise<ExitCode> {
  const client = openClient(command.opts<Flags>(), cli);
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}
