import { performance } from "node:perf_hooks";
import type { Command } from "commander";
import type { Cli, ExitCode } from "../cli.ts";
import { UsageError } from "../errors/usage-error.ts";
import { checkWritable, writeFileWhole } from "../files/write-file-whole.ts";
import { openTerminal } from "../options/output-options.ts";
import { painter } from "../terminal/painter.ts";
import { printJson } from "../terminal/visible.ts";
import { countReports, type FileReport, reportUntested } from "./case-report.ts";
import { describeCounts, describeFile } from "./describe-report.ts";
import { toJunit } from "./junit.ts";
import { readTestFiles } from "./read-test-file.ts";
import { runFile } from "./run-file.ts";
import { Runtimes } from "./runtimes.ts";
import { selectCases } from "./select-cases.ts";
import type { TestFlags } from "./test-command.ts";
import type { TestFile } from "./test-file.ts";
import { TestProgress } from "./test-progress.ts";

/** `stepflow test`. */
export async function executeTest(command: Command, cli: Cli): Promise<ExitCode> {
  const flags = command.opts<TestFlags>();
  if (command.args.length === 0) {
    throw new UsageError("there is nothing to test", "Name flow files, or directories of them.");
  }
  if (flags.junit !== undefined) await checkWritable(flags.junit, cli);
  const startedMs = performance.now();
  const files = selectCases(await readTestFiles(command.args, cli), flags.case ?? []);
  const reports = await testFiles(files, flags, cli);
  if (!reports.some(({ status }) => status === "tested" || status === "problem")) {
    reports.push({ status: "problem", file: command.args.join(" "), reason: nothingToRun });
    tell(reports.slice(-1), flags, cli);
  }
  if (flags.junit !== undefined) await writeFileWhole(flags.junit, toJunit(reports), cli);
  const counts = countReports(reports);
  const isSound = counts.failed + counts.problems === 0;
  if (flags.json) cli.stdout.write(`${printJson({ passed: isSound, counts, files: reports }, 2)}\n`);
  else {
    cli.stdout.write(describeCounts(counts, performance.now() - startedMs, painter(cli.stdout, cli.environment)));
  }
  return isSound ? 0 : 1;
}

const nothingToRun = "there are no test cases in these files; they stand in test.cases of a flow";

/** Tests one file after the other. Reports are told as they come, on a terminal when the live lines are gone. */
async function testFiles(files: readonly TestFile[], flags: TestFlags, cli: Cli): Promise<FileReport[]> {
  const terminal = openTerminal(cli, flags);
  const runtimes = new Runtimes(flags, terminal, cli);
  const progress = new TestProgress(
    files.reduce((sum, file) => sum + (file.kind === "cases" ? file.cases.length : 0), 0),
  );
  const options = {
    maxConcurrency: flags.maxConcurrency,
    signal: cli.signal,
    expectations: flags.update ? "update" : "compare",
    started: progress.started.bind(progress),
    ended: progress.ended.bind(progress),
  } as const;
  const reports: FileReport[] = [];
  const test = async (): Promise<void> => {
    for (const file of files) {
      const report = file.kind === "cases" ? await runFile(file, runtimes, options, cli) : reportUntested(file);
      reports.push(report);
      if (!terminal.isLive) tell([report], flags, cli);
    }
  };
  try {
    await terminal.during(() => progress.lines(terminal.paint), test);
  } finally {
    await runtimes.close();
    if (terminal.isLive) tell(reports, flags, cli);
  }
  return reports;
}

/** With `--json` the report is for programs and comes at the end; people read these lines on stderr. */
function tell(reports: readonly FileReport[], flags: TestFlags, cli: Cli): void {
  if (flags.json && flags.quiet) return;
  const stream = flags.json ? cli.stderr : cli.stdout;
  const paint = painter(stream, cli.environment);
  for (const report of reports) stream.write(describeFile(report, flags.diff ? "diff" : "mismatches", paint));
}
