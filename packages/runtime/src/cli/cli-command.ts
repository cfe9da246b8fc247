import type { Command } from "commander";
import type { Cli, ExitCode } from "./cli.ts";

/**
 * One command: a file of its own, loaded when it is called. What `execute` needs is imported by it, so that `--help` comes
 * at once, too.
 */
export interface CliCommand {
  /** Declares arguments, options, and examples for the help. */
  declare(command: Command): void;
  /**
   * Does the work of the command that was parsed: `command.args` and `command.opts()` have what was given.
   *
   * What it throws is printed as an error with exit code 1, a `UsageError` with 2.
   */
  execute(command: Command, cli: Cli): Promise<ExitCode>;
}
