import { Argument, InvalidArgumentError } from "commander";
import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions, type OutputFlags } from "../options/output-options.ts";

/** What `stepflow keys` takes. */
export interface KeysFlags extends OutputFlags {
  readonly file: string;
  readonly name?: string;
  readonly scope?: readonly string[];
  readonly expires?: string;
}

const examples = `
Scopes are runs, flows, blobs and admin (all of them, and the server itself), each with :read or :write;
without either it is both. Without --scope a key may do everything.

Examples:
  stepflow keys create --name ci --scope runs --scope flows:read --expires 90d
  stepflow keys list
  stepflow keys revoke 3f9a1c0d5e7b2468`;

/** `stepflow keys`. */
export const keysCommand: CliCommand = {
  declare(command) {
    command
      .addArgument(new Argument("<action>", "what to do").choices(["create", "list", "revoke"]))
      .argument("[id]", "the key to revoke, as list shows it")
      .option("--file <file>", "where keys are kept, for stepflow serve --keys", "stepflow-keys.json")
      .option("--name <name>", "what the key is for, to know it again in the list")
      .option("--scope <scope>", "what the key may do; may be repeated", collect)
      .option("--expires <when>", "when the key ends: a time, or a span such as 12h or 90d (default: never)", readWhen);
    declareOutputOptions(command).addHelpText("after", examples);
  },

  async execute(command, cli) {
    const { executeKeys } = await import("./execute-keys.ts");
    return executeKeys(command, cli);
  },
};

function collect(scope: string, scopes: readonly string[] = []): readonly string[] {
  return [...scopes, scope];
}

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** @returns the time, in RFC 3339 */
function readWhen(text: string): string {
  const timeMs = timeIn(text);
  if (Number.isNaN(timeMs)) {
    throw new InvalidArgumentError("Expected a time such as 2027-01-31, or a span such as 90d, 12h or 30m.");
  }
  if (timeMs <= Date.now()) throw new InvalidArgumentError("The key would have ended before it is made.");
  return new Date(timeMs).toISOString();
}

function timeIn(text: string): number {
  const [, amount, unit] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  if (amount !== undefined) return Date.now() + Number(amount) * unitMs[unit as keyof typeof unitMs];
  return /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
}
