import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WorkspacePackage } from "./workspace.ts";

/**
 * Names the error classes that entries of a built package have each for themselves: what one throws would be no instance
 * of what is imported from another.
 */
export async function findErrorCopies({ folder, manifest }: WorkspacePackage): Promise<string[]> {
  const first = new Map<string, { readonly entry: string; readonly value: unknown }>();
  const problems: string[] = [];
  for (const [entry, target] of Object.entries(manifest.exports ?? {})) {
    const file = builtFile(target);
    if (file === undefined) continue;
    const exported: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href);
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value !== "function" || !(value.prototype instanceof Error)) continue;
      const known = first.get(name);
      if (known === undefined) first.set(name, { entry, value });
      else if (known.value !== value) problems.push(`${name} of ${entry} is not that of ${known.entry}`);
    }
  }
  return problems;
}

/** What Node loads of an entry; undefined for what is no program. */
function builtFile(target: unknown): string | undefined {
  if (typeof target !== "object" || target === null) return undefined;
  const { node, default: elsewhere } = { node: undefined, default: undefined, ...target };
  const file: unknown = node ?? elsewhere;
  return typeof file === "string" ? file : undefined;
}
