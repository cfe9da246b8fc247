import { isJsonArray, type JsonValue } from "@stepflow/core";
import { Fields, type Findings } from "../../config/fields.ts";
import { readConfig } from "../../config/read-config.ts";
import type { Environment } from "../../engine/variables.ts";

const cure013 = "that is of 0.13; workers of 0.11 have type stepflow, with command or url";

/** Checks for the server of 0.11: as this runtime does, less what only this runtime has. */
export function check011(config: JsonValue, environment: Environment, findings: Findings): void {
  const unread: Findings = { issues: [], warnings: [] };
  const plugins = new Fields(config, "$", unread).optionalObject("plugins");
  const newer = new Set<string>();
  for (const name of plugins.keys) {
    const plugin = new Fields(plugins.get(name), plugins.place(name), findings, "an object such as { type: builtin }");
    const type = plugin.get("type");
    if (type === "grpc" || type === "nats") {
      newer.add(plugin.place("type"));
      plugin.refuseAt(plugin.place("type"), "builtin, mock, mcp or stepflow", `"${type}"`, cure013);
    }
    refuseOwnForms(plugin);
  }
  const read: Findings = { issues: [], warnings: [] };
  readConfig(config, { directory: process.cwd(), environment, behaviorKeys: "text" }, read);
  findings.issues.push(...read.issues.filter(({ path }) => !newer.has(path) && !isReported(path, findings)));
  findings.warnings.push(...read.warnings);
}

function isReported(place: string, { issues }: Findings): boolean {
  return issues.some(({ path }) => path === place);
}

/** What configurations of this runtime may have, and no official server knows. */
function refuseOwnForms(plugin: Fields): void {
  const type = plugin.get("type");
  const at = (key: string): string => plugin.place(key);
  if (type === "inProcess") {
    plugin.problem(at("type"), "an official server has no workers in process; start them, and use type stepflow");
  }
  if (type === "stepflow" && plugin.get("transport") === "stdio") {
    plugin.problem(at("transport"), "servers since 0.9 speak HTTP with workers alone, and would wait for a port line");
  }
  if (type === "stepflow" && !plugin.has("command")) {
    for (const key of ["headers", "sessions"].filter((name) => plugin.has(name))) {
      plugin.warn(at(key), "the official server ignores this; only this project's runtime has it");
    }
  }
  if (type === "mcp" && !plugin.has("command")) {
    plugin.problem(
      at("command"),
      "expected the command of an MCP server, found nothing; the official server starts each",
    );
  }
  if (type === "mock") refuseLists(plugin.optionalObject("components"));
}

function refuseLists(components: Fields): void {
  for (const name of components.keys) {
    const fields = components.below(components.get(name), components.place(name));
    if (isJsonArray(fields.get("behaviors"))) {
      fields.problem(
        fields.place("behaviors"),
        "expected an object by input, found a list; only this project reads lists",
      );
    }
  }
}
