import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { Terminal } from "../terminal/terminal.ts";
import { type LogLevel, logLevels } from "../terminal/terminal-logger.ts";

/** How a command speaks. */
export interface OutputFlags {
  /** Results and errors on stdout as JSON, for programs. */
  readonly json?: boolean;
  /** Nothing on stderr but errors. */
  readonly quiet?: boolean;
  readonly logLevel?: LogLevel;
}

/** Declares `--json` and `--quiet`. */
export function declareOutputOptions(command: Command): Command {
  return command
    .option("--json", "print results and errors on stdout as JSON, for programs")
    .option("-q, --quiet", "print nothing on stderr but errors");
}

/** Declares `--log-level`, for commands that start a runtime. */
export function declareLogOption(command: Command): Command {
  const level = new Option("--log-level <level>", "log what the runtime does on stderr").choices(logLevels);
  return command.addOption(level);
}

export function openTerminal(cli: Cli, { quiet = false }: OutputFlags): Terminal {
  return new Terminal(cli, { quiet });
}
