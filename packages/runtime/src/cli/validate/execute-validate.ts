import { dirname } from "node:path";
import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import { UsageError } from "../errors/usage-error.ts";
import { findFlowFiles } from "../files/find-flow-files.ts";
import { findConfig } from "../load/find-config.ts";
import { openTerminal } from "../options/output-options.ts";
import { painter } from "../terminal/painter.ts";
import { printJson } from "../terminal/visible.ts";
import { checkConfigFile } from "./check-config-file.ts";
import { checkFlowFile, type TypeChecks } from "./check-flow-file.ts";
import { describeReports } from "./describe-reports.ts";
import { countReports, type FileReport, reportOn } from "./file-report.ts";
import type { ValidateFlags } from "./validate-command.ts";

/** Does what a `stepflow validate` command line says. */
export async function executeValidate(command: Command, cli: Cli): Promise<ExitCode> {
  const flags = command.opts<ValidateFlags>();
  const paths = [...command.args, ...(flags.flow === undefined ? [] : [flags.flow])];
  if (paths.length === 0) throw new UsageError("there is nothing to check", "Name flow files, or directories of them.");
  const files = await findFlowFiles(paths, cli);
  if (files.length === 0) {
    throw new UsageError(
      `there are no .yaml or .yml files in ${paths.join(", ")}`,
      "Name flow files, or other directories.",
    );
  }
  const reports = await checkFiles(files, flags, cli);
  const counts = countReports(reports);
  const isSound = counts.fatal + counts.error === 0;
  if (flags.json) cli.stdout.write(`${printJson({ valid: isSound, counts, files: reports.map(toJson) }, 2)}\n`);
  else cli.stdout.write(describeReports(reports, painter(cli.stdout, cli.environment)));
  return isSound ? 0 : 1;
}

/** The error's details have the issues, too. */
function toJson(report: FileReport): unknown {
  return "error" in report ? { file: report.file, error: report.error } : report;
}

/** Flows in the order in which they were named, each configuration once, before the first flow that uses it. */
async function checkFiles(files: readonly string[], flags: ValidateFlags, cli: Cli): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  const typesByConfig = new Map<string | undefined, TypeChecks | undefined>();
  for (const file of files) {
    const { config, problem } = await configOf(file, flags, cli);
    if (problem !== undefined) reports.push(problem);
    if (!typesByConfig.has(config)) {
      typesByConfig.set(config, undefined);
      const report = await reportOn(config ?? file, async () => {
        const found = config === undefined ? [] : await checkConfigFile(config, cli);
        if (flags.typeCheck) typesByConfig.set(config, await typeChecks(flags, file, cli));
        return found;
      });
      if (config !== undefined || "error" in report) reports.push(report);
    }
    reports.push(await reportOn(file, () => checkFlowFile(file, typesByConfig.get(config), cli)));
  }
  return reports;
}

/** Finds the configuration of a flow, or says why nobody can tell which it is. */
async function configOf(
  file: string,
  flags: ValidateFlags,
  cli: Cli,
): Promise<{ readonly config?: string | undefined; readonly problem?: FileReport }> {
  let config: string | undefined;
  const report = await reportOn(dirname(file), async () => {
    config = await findConfig(flags, file, cli);
    return [];
  });
  return "error" in report ? { problem: report } : { config };
}

/** Asks a runtime what its components take and give, then closes it: checking runs nothing. */
async function typeChecks(flags: ValidateFlags, flowFile: string, cli: Cli): Promise<TypeChecks> {
  // Only type checks need a runtime.
  const { startRuntime } = await import("../load/start-runtime.ts");
  const runtime = await startRuntime(flags, flowFile, openTerminal(cli, flags), cli);
  try {
    const components = new Map((await runtime.components.list()).map((info) => [info.component, info]));
    return {
      strict: flags.strict ?? false,
      componentSchemas: (path) => {
        const { inputSchema, outputSchema } = components.get(path) ?? {};
        return {
          ...(inputSchema !== undefined && { input: inputSchema }),
          ...(outputSchema !== undefined && { output: outputSchema }),
        };
      },
    };
  } finally {
    await runtime.close();
  }
}
