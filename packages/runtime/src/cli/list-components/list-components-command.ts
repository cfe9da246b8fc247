import { type Command, Option } from "commander";
import { stringify } from "yaml";
import type { InventoryEntry } from "../../plugins/router.ts";
import type { Cli, ExitCode } from "../cli.ts";
import type { CliCommand } from "../cli-command.ts";
import { startRuntime } from "../load/start-runtime.ts";
import { declareOutputOptions, openTerminal } from "../options/output-options.ts";
import { declareRuntimeOptions, type RuntimeFlags } from "../options/runtime-options.ts";
import { painter } from "../terminal/painter.ts";
import { toComponentList } from "./component-list.ts";
import { describeComponents } from "./describe-components.ts";

interface ListFlags extends RuntimeFlags {
  readonly format?: "pretty" | "json" | "yaml";
  readonly schemas?: "true" | "false" | true;
  readonly hideUnreachable: "true" | "false" | true;
}

const examples = `
Examples:
  stepflow list-components                       what flows in this directory can call
  stepflow list-components --format json         the same for programs, with schemas
  stepflow list-components --components mine.ts  with components of your own`;

/** `stepflow list-components`. */
export const listComponentsCommand: CliCommand = {
  declare(command) {
    declareOutputOptions(declareRuntimeOptions(command))
      .addOption(
        new Option("--format <format>", "how to print the list (default: pretty, json with --json)").choices([
          "pretty",
          "json",
          "yaml",
        ]),
      )
      .addOption(yesOrNo("--schemas [boolean]", "show input and output schemas (default: false for pretty, else true)"))
      .addOption(yesOrNo("--hide-unreachable [boolean]", "leave out components that no route leads to").default("true"))
      .addHelpText("after", examples);
  },

  async execute(command: Command, cli: Cli): Promise<ExitCode> {
    const flags = command.opts<ListFlags>();
    const runtime = await startRuntime(flags, undefined, openTerminal(cli, flags), cli);
    try {
      const inventory = await runtime.components.inventory();
      const shown = isYes(flags.hideUnreachable) ? inventory.filter(({ routes }) => routes.length > 0) : inventory;
      cli.stdout.write(print(shown, flags, cli));
      return 0;
    } finally {
      await runtime.close();
    }
  },
};

function print(inventory: readonly InventoryEntry[], flags: ListFlags, cli: Cli): string {
  const format = flags.format ?? (flags.json ? "json" : "pretty");
  const schemas = isYes(flags.schemas ?? (format === "pretty" ? "false" : "true")) ? "shown" : "hidden";
  if (format === "pretty") return describeComponents(inventory, schemas, painter(cli.stdout, cli.environment));
  const list = toComponentList(inventory, schemas);
  return format === "json" ? `${JSON.stringify(list, null, 2)}\n` : stringify(list);
}

function yesOrNo(flags: string, description: string): Option {
  return new Option(flags, description).choices(["true", "false"]);
}

/** An option that is given without its word means yes. */
function isYes(value: "true" | "false" | true): boolean {
  return value !== "false";
}
