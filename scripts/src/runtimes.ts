import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.ts";

/** A program that runs JavaScript files, with the arguments that come before the file. */
export interface JavaScriptRuntime {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const currentNode: JavaScriptRuntime = { name: `Node ${process.version}`, command: process.execPath, args: [] };

/**
 * The Node of each supported line. Only Linux on x64 gets them from the registry; elsewhere it is the one that runs.
 */
export function installedNodes(): JavaScriptRuntime[] {
  return [currentNode, ...olderNodes()];
}

/** The supported Node lines beside the one that runs. */
export function olderNodes(): JavaScriptRuntime[] {
  return [...installed("Node 20", "node-20/bin/node", []), ...installed("Node 22", "node-22/bin/node", [])];
}

/** Bun and Deno, where they are installed. */
export function otherRuntimes(): JavaScriptRuntime[] {
  return [
    ...installed("Bun", "@oven/bun-linux-x64/bin/bun", []),
    ...installed("Deno", "@deno/linux-x64-glibc/deno", ["run", "--allow-all", "--no-prompt"]),
  ];
}

function installed(name: string, path: string, args: readonly string[]): JavaScriptRuntime[] {
  const command = join(root, "scripts/runtimes/node_modules", path);
  return existsSync(command) ? [{ name, command, args }] : [];
}
