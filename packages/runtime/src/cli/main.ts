import { Command, CommanderError } from "commander";
import { ownVersion } from "../own-version.ts";
import type { Cli, ExitCode } from "./cli.ts";
import { type CommandEntry, type CommandGroup, commands } from "./commands.ts";
import { errorBlock, printError } from "./errors/print-error.ts";
import { toUsageError, UsageError } from "./errors/usage-error.ts";

/**
 * The command line: does what `argv` says and answers the exit code. Never throws.
 *
 * @param argv what stands behind `stepflow`
 */
export async function main(argv: readonly string[], cli: Cli): Promise<ExitCode> {
  try {
    return await dispatch(program, argv, cli);
  } catch (thrown) {
    // What fails when it is interrupted, fails for that reason.
    if (cli.signal.aborted) {
      cli.stderr.write(errorBlock("interrupted", undefined, cli));
      return 130;
    }
    return printError(thrown, cli, argv.includes("--json") ? "json" : "text");
  }
}

/** A word of the command line behind which commands stand; the first is `stepflow`. */
interface Level {
  /** The words up to here. */
  readonly path: string;
  readonly description: string;
  readonly commands: readonly (CommandEntry | CommandGroup)[];
}

const program: Level = {
  path: "stepflow",
  description: "Runs, checks and explains Stepflow flows on this machine.",
  commands,
};

async function dispatch(level: Level, argv: readonly string[], cli: Cli): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === "help") return dispatch(level, topicOf(level, rest), cli);
  const entry = level.commands.find((command) => command.name === name);
  if (entry === undefined) return overview(level, argv, cli);
  const path = `${level.path} ${entry.name}`;
  const description = `${entry.summary[0]?.toUpperCase()}${entry.summary.slice(1)}.`;
  if ("commands" in entry) return dispatch({ path, description, commands: entry.commands }, rest, cli);
  const { declare, execute } = await entry.load();
  const command = newCommand(path, cli).description(description);
  declare(command);
  return parse(command, rest) === "done" ? 0 : execute(command, cli);
}

/** `help run` is `run --help`; what is no command has no help, and says so. */
function topicOf({ commands }: Level, [topic, ...rest]: readonly string[]): readonly string[] {
  if (topic === undefined) return ["--help"];
  const entry = commands.find(({ name }) => name === topic);
  if (entry === undefined) return [topic];
  return "commands" in entry ? [topic, "help", ...rest] : [topic, "--help"];
}

/** What a word of the command line says of the commands behind it, and of what is none. */
function overview({ path, description, commands }: Level, argv: readonly string[], cli: Cli): ExitCode {
  const overview = newCommand(path, cli)
    .description(description)
    .usage("<command> [options]")
    .helpCommand("help [command]", "explain a command")
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText("after", `\n${path} <command> --help explains a command, with examples.`);
  if (path === program.path) overview.version(ownVersion(), "-V, --version", "print the version");
  for (const { name, summary } of commands) overview.command(name).description(summary);
  if (argv.length === 0) {
    cli.stderr.write(overview.helpInformation());
    return 2;
  }
  parse(overview, argv);
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
