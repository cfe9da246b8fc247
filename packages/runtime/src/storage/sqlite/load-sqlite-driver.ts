import { StepflowError } from "@stepflow/core";
import { type Libsql, libsqlDriver } from "./libsql-driver.ts";
import { type NodeSqlite, nodeSqliteDriver } from "./node-sqlite-driver.ts";
import type { SqliteDriver } from "./sqlite-driver.ts";

/**
 * The SQLite of this Node, or that of the package `libsql` where Node has none.
 *
 * @throws StepflowError with code MISSING_PACKAGE when there is neither
 */
export async function loadSqliteDriver(): Promise<SqliteDriver> {
  return loadNodeSqlite() ?? (await loadLibsql());
}

/** Answers `undefined` where Node has no SQLite: before 22.13, and in other runtimes. */
export function loadNodeSqlite(): SqliteDriver | undefined {
  const { emitWarning } = process;
  // Loading it warns that it is experimental. That is for who chooses it; who runs flows could only wonder.
  process.emitWarning = () => {};
  try {
    // Typed here: the types are those of the oldest Node that is supported, which does not know this module.
    const module = process.getBuiltinModule?.("node:sqlite" as string) as NodeSqlite | undefined;
    return module && nodeSqliteDriver(module);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/**
 * @param load imports the package, which need not be there
 * @throws StepflowError with code MISSING_PACKAGE when it isn't
 */
export async function loadLibsql(
  load: () => Promise<{ readonly default: unknown }> = () => import("libsql"),
): Promise<SqliteDriver> {
  try {
    return libsqlDriver((await load()).default as Libsql);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw cause;
    const hint = "Run npm install libsql, or use Node 22.13 or newer.";
    const message = `storage in SQLite needs the package libsql on ${process.version}, which has no SQLite. ${hint}`;
    throw new StepflowError("MISSING_PACKAGE", message, { cause, hint });
  }
}
