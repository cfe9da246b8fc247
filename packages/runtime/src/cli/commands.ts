import type { CliCommand } from "./cli-command.ts";

/** What the overview tells of a command, and how to get at the rest. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CliCommand>;
}

/** All commands, in the order of the overview. Each is imported when it is called, so that the overview comes at once. */
export const commands: readonly CommandEntry[] = [];
