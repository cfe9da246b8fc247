import type { Command } from "commander";
import { stringify } from "yaml";
import type { InventoryEntry } from "../../plugins/router.ts";
import type { Cli, ExitCode } from "../cli.ts";
import { startRuntime } from "../load/start-runtime.ts";
import { openTerminal } from "../options/output-options.ts";
import { painter } from "../terminal/painter.ts";
import { printJson } from "../terminal/visible.ts";
import { toComponentList } from "./component-list.ts";
import { describeComponents } from "./describe-components.ts";
import type { ListFlags } from "./list-components-command.ts";

/** Does what a `stepflow list-components` command line says. */
export async function executeListComponents(command: Command, cli: Cli): Promise<ExitCode> {
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
}

function print(inventory: readonly InventoryEntry[], flags: ListFlags, cli: Cli): string {
  const format = flags.format ?? (flags.json ? "json" : "pretty");
  const schemas = isYes(flags.schemas ?? (format === "pretty" ? "false" : "true")) ? "shown" : "hidden";
  if (format === "pretty") return describeComponents(inventory, schemas, painter(cli.stdout, cli.environment));
  const list = toComponentList(inventory, schemas);
  return format === "json" ? `${printJson(list, 2)}\n` : stringify(list);
}

/** An option that is given without its word means yes. */
function isYes(value: "true" | "false" | true): boolean {
  return value !== "false";
}
