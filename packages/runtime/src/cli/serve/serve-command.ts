import { type Command, InvalidArgumentError, Option } from "commander";
import type { CliCommand } from "../cli-command.ts";
import { declareOutputOptions } from "../options/output-options.ts";
import { declareRuntimeOptions, type RuntimeFlags } from "../options/runtime-options.ts";

/** What `stepflow serve` takes. */
export interface ServeFlags extends RuntimeFlags {
  readonly host?: string;
  readonly port?: number;
  readonly storage?: string;
  readonly durability?: "memory" | "process" | "power";
  readonly keys?: string;
  readonly publicAccess?: "keys" | "anyone";
  readonly allowedHost?: readonly string[];
  readonly corsOrigin?: readonly string[];
  readonly rateLimit?: number;
  readonly drain?: number;
  readonly watch?: boolean;
}

const examples = `
Examples:
  stepflow serve --components components.ts --watch
  stepflow serve --storage sqlite:flows.db --port 0
  stepflow serve --host 0.0.0.0 --keys keys.json --rate-limit 100`;

/** `stepflow serve`. */
export const serveCommand: CliCommand = {
  declare(command) {
    command
      .option("--port <port>", "the port to listen on, 0 for a free one (default: 7837)", readPort)
      .option("--host <address>", "the address to listen on (default: 127.0.0.1, which this machine alone reaches)")
      .option("--storage <where>", "where runs, flows and blobs are kept: memory, or such as sqlite:flows.db")
      .addOption(
        new Option("--durability <what>", "what an acknowledged run survives (default: process)").choices([
          "memory",
          "process",
          "power",
        ]),
      )
      .option("--keys <file>", "ask for API keys, those that stepflow keys wrote to this file")
      .addOption(
        new Option("--public-access <who>", "who may call from other machines (default: keys)").choices([
          "keys",
          "anyone",
        ]),
      );
    collecting(command, "--allowed-host <name>", "a name that requests may have in Host; may be repeated");
    collecting(command, "--cors-origin <origin>", "an origin whose pages may call; may be repeated");
    command
      .option("--rate-limit <count>", "requests in a second, for each key or address (default: any number)", readAmount)
      .option("--drain <seconds>", "how long running work may take to end after SIGTERM (default: 30)", readAmount)
      .option("--watch", "start again whenever the configuration or the components change, for development");
    declareOutputOptions(declareRuntimeOptions(command)).addHelpText("after", examples);
  },

  async execute(command, cli) {
    if (command.opts<ServeFlags>().watch) {
      const { serveAndWatch } = await import("./serve-and-watch.ts");
      return serveAndWatch(command, cli);
    }
    const { executeServe } = await import("./execute-serve.ts");
    return executeServe(command, cli);
  },
};

function collecting(command: Command, flags: string, description: string): void {
  command.option(flags, description, (value: string, known: readonly string[] = []) => [...known, value]);
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 0 to 65535.");
}

function readAmount(text: string): number {
  if (/^\d{1,9}(\.\d+)?$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a number, 0 or more.");
}
