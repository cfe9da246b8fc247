import { resolve } from "node:path";
import { type Component, StepflowError } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import type { Cli } from "../cli.ts";
import { importModule } from "./import-module.ts";

/**
 * Loads components from modules: every worker (`StepflowServer`) and every component (`defineComponent`) that a module
 * exports, by whatever name.
 *
 * @throws StepflowError with code MODULE when a module can't be loaded or exports neither
 */
export async function loadComponents(files: readonly string[], cli: Cli): Promise<StepflowServer[]> {
  const servers = await Promise.all(files.map((file) => serversOf(file, cli)));
  return [...new Set(servers.flat())];
}

async function serversOf(file: string, cli: Cli): Promise<StepflowServer[]> {
  const exported = await importModule(resolve(cli.workingDirectory, file), file);
  // What is exported twice, by name and as default, is one.
  const values = [...new Set(Object.values(exported))];
  const servers = values.filter(StepflowServer.isInstance);
  const components = values.filter(isComponent);
  if (components.length > 0) {
    const server = new StepflowServer({ name: file });
    for (const component of components) server.component(component);
    servers.push(server);
  }
  if (servers.length > 0) return servers;
  const names = Object.keys(exported).join(", ") || "nothing";
  throw new StepflowError(
    "MODULE",
    `${file}: expected a StepflowServer or a component among the exports, found ${names}`,
    {
      hint: "Write `export const server = new StepflowServer().component(…)`, or export what defineComponent answers.",
    },
  );
}

function isComponent(value: unknown): value is Component {
  return (
    typeof value === "object" &&
    value !== null &&
    ["name", "path", "input", "output"].every((key) => key in value) &&
    "execute" in value &&
    typeof value.execute === "function"
  );
}
