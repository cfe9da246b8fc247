import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import type { Cli, ExitCode } from "./cli.ts";
import type { CliCommand } from "./cli-command.ts";
import { commands } from "./commands.ts";
import { errorBlock, printError } from "./errors/print-error.ts";
import { toUsageError, UsageError } from "./errors/usage-error.ts";

/**
 * The command line: does what `argv` says and answers the exit code. Never throws.
 *
 * @param argv what stands behind `stepflow`
 */
export async function main(argv: readonly string[], cli: Cli): Promise<ExitCode> {
  try {
    return await dispatch(argv, cli);
  } catch (thrown) {
    // What fails when it is interrupted, fails for that reason.
    if (cli.signal.aborted) {
      cli.stderr.write(errorBlock("interrupted", undefined, cli));
      return 130;
    }
    return printError(thrown, cli, argv.includes("--json") ? "json" : "text");
  }
}

async function dispatch(argv: readonly string[], cli: Cli): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === "help") return dispatch(topicOf(rest), cli);
  const entry = commands.find((command) => command.name === name);
  if (entry === undefined) return overview(argv, cli);
  return call(entry.name, entry.summary, await entry.load(), rest, cli);
}

/** `help run` is `run --help`; what is no command has no help, and says so. */
function topicOf([topic]: readonly string[]): readonly string[] {
  if (topic === undefined) return ["--help"];
  return commands.some(({ name }) => name === topic) ? [topic, "--help"] : [topic];
}

async function call(
  name: string,
  summary: string,
  { declare, execute }: CliCommand,
  argv: readonly string[],
  cli: Cli,
): Promise<ExitCode> {
  const command = newCommand(`stepflow ${name}`, cli).description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`);
  declare(command);
  return parse(command, argv) === "done" ? 0 : execute(command, cli);
}

/** What `stepflow` says of itself, and of what is no command. */
function overview(argv: readonly string[], cli: Cli): ExitCode {
  const program = newCommand("stepflow", cli)
    .description("Runs, checks and explains Stepflow flows on this machine.")
    .usage("<command> [options]")
    .version(version(), "-V, --version", "print the version")
    .helpCommand("help [command]", "explain a command")
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText("after", "\nstepflow <command> --help explains a command, with examples.");
  for (const { name, summary } of commands) program.command(name).description(summary);
  if (argv.length === 0) {
    cli.stderr.write(program.helpInformation());
    return 2;
  }
  parse(program, argv);
  return 0;
}

function newCommand(name: string, cli: Cli): Command {
  return new Command(name)
    .exitOverride()
    .helpOption("-h, --help", "explain this command")
    .configureOutput({
      writeOut: (text) => cli.stdout.write(text),
      // Errors are thrown, and printed in one place.
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => cli.stdout.columns || 100,
      getOutHasColors: () => false,
    });
}

/** @returns "done" when help was asked for and has been printed */
function parse(command: Command, argv: readonly string[]): "parsed" | "done" {
  try {
    command.parse(argv, { from: "user" });
    refuseEmptyNames(command);
    return "parsed";
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.exitCode === 0) return "done";
    throw toUsageError(thrown.message, command.name());
  }
}

/** An empty name is most often a variable of a shell that is not set; as a path it would be the working directory. */
function refuseEmptyNames(command: Command): void {
  const cure = "Name it, or leave it out; a variable in the command line may be empty.";
  if (command.args.includes("")) throw new UsageError("an argument is empty", cure);
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    const isName = /<(?:file|module)>$/.test(option.flags);
    if (isName && (value === "" || (Array.isArray(value) && value.includes("")))) {
      throw new UsageError(`${option.long} is empty`, cure);
    }
  }
}

function version(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}
