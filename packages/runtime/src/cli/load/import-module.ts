import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { StepflowError } from "@stepflow/core";

/** What a module exports, by name. */
export type ModuleExports = Readonly<Record<string, unknown>>;

/**
 * Imports a module of the user. TypeScript is loaded as this version of Node does it, or as a loader given by `--import`.
 *
 * @param file an absolute path
 * @param shown what errors call it
 * @throws StepflowError with code MODULE
 */
export async function importModule(file: string, shown: string): Promise<ModuleExports> {
  if (!existsSync(file)) {
    throw new StepflowError("MODULE", `no module at ${shown}`, { hint: `Relative paths count from ${process.cwd()}.` });
  }
  try {
    return await import(pathToFileURL(file).href);
  } catch (cause) {
    throw new StepflowError("MODULE", `${shown}: cannot load this module: ${reasonOf(cause)}`, {
      cause,
      ...hintFor(file, cause),
    });
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if ("code" in cause && cause.code === "ERR_UNKNOWN_FILE_EXTENSION") {
    return `Node ${process.versions.node} does not load this kind of file`;
  }
  return cause.message;
}

function hintFor(file: string, cause: unknown): { readonly hint?: string } {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX") {
    return {
      hint: "Node only strips types. For the rest of TypeScript install tsx and set NODE_OPTIONS='--import tsx'.",
    };
  }
  if (code !== "ERR_UNKNOWN_FILE_EXTENSION") return {};
  return /\.[cm]?ts$/.test(file)
    ? { hint: "Use Node 22.18 or newer, or install tsx and set NODE_OPTIONS='--import tsx'." }
    : { hint: "Name a .ts, .js or .mjs file." };
}
