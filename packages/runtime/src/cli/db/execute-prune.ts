import { StepflowError } from "@stepflow/core";
import type { Command } from "commander";
import { defaultRecovery } from "../../durable/durable-runs.ts";
import { lookAtOwner } from "../../durable/ownership/look-at-owner.ts";
import { lookAtThread } from "../../durable/ownership/look-at-thread.ts";
import { parseProcessIdentity, processIdentity } from "../../durable/ownership/process-identity.ts";
import { pruneRuns } from "../../durable/prune-runs.ts";
import { type DatabaseInfo, databaseInfo, type OwnerInfo } from "../../storage/sqlite/care/database-info.ts";
import { shrinkDatabase } from "../../storage/sqlite/care/shrink-database.ts";
import { loadSqliteDriver } from "../../storage/sqlite/load-sqlite-driver.ts";
import { schemaVersion } from "../../storage/sqlite/schema.ts";
import { SqliteStorage } from "../../storage/sqlite/sqlite-storage.ts";
import type { Cli, ExitCode } from "../cli.ts";
import { printJson, visible } from "../terminal/visible.ts";
import { type DatabaseFile, findDatabase } from "./database-file.ts";
import { formatBytes } from "./format-bytes.ts";
import type { PruneFlags } from "./prune-command.ts";
import { readAge } from "./read-age.ts";

/** Does what a `stepflow db prune` command line says. */
export async function executePrune(command: Command, cli: Cli): Promise<ExitCode> {
  const [given = ""] = command.args;
  const { olderThan, dryRun = false, json } = command.opts<PruneFlags>();
  const endedBefore = new Date(Date.now() - readAge(olderThan, "--older-than"));
  const file = await findDatabase(given, cli);
  const before = await databaseInfo(file.path);
  refuseUnusable(file.name, before);
  const deleted = await prune(file, endedBefore, dryRun ? "count" : "delete");
  const isInUse = before.owners.some(mayLive);
  const after = dryRun ? before : await shrunk(file, isInUse);
  const [bytesBefore, bytesAfter] = [sizeOf(before), sizeOf(after)];
  if (json) {
    cli.stdout.write(`${printJson({ file: file.name, dryRun, deleted, bytesBefore, bytesAfter })}\n`);
    return 0;
  }
  const runs = `${deleted} ${deleted === 1 ? "run" : "runs"}`;
  if (dryRun) cli.stdout.write(`would delete ${runs} from ${visible(file.name)}\n`);
  else {
    const size = describeSize(bytesBefore, after, isInUse);
    cli.stdout.write(`deleted ${runs} from ${visible(file.name)}, which ${size}\n`);
  }
  return 0;
}

/** Deletes runs, or tells how many that would be. */
async function prune({ path }: DatabaseFile, endedBefore: Date, what: "delete" | "count"): Promise<number> {
  const driver = await loadSqliteDriver();
  const storage = await SqliteStorage.open(driver, { path, durability: "process", missing: "refuse", older: "refuse" });
  try {
    if (what === "delete") return (await pruneRuns(storage.runs, { endedBefore })).deleted;
    return (await storage.runs.endedBefore(endedBefore.getTime(), Number.MAX_SAFE_INTEGER)).length;
  } finally {
    await storage.close();
  }
}

/** Gives back the room that is free, unless that would keep a runtime waiting. */
async function shrunk({ path }: DatabaseFile, isInUse: boolean): Promise<DatabaseInfo> {
  const info = await databaseInfo(path);
  if (isInUse || info.freeBytes === 0) return info;
  await shrinkDatabase(path);
  return databaseInfo(path);
}

function describeSize(bytesBefore: number, after: DatabaseInfo, isInUse: boolean): string {
  const now = sizeOf(after);
  if (isInUse)
    return `has ${formatBytes(now)}, ${formatBytes(after.freeBytes)} of it free: it gets smaller when no runtime uses it`;
  return now < bytesBefore
    ? `is ${formatBytes(bytesBefore - now)} smaller (${formatBytes(now)})`
    : `has ${formatBytes(now)}`;
}

function sizeOf({ fileBytes, logBytes }: DatabaseInfo): number {
  return fileBytes + logBytes;
}

/** To be wrong keeps a runtime waiting for as long as shrinking takes. */
function mayLive({ identity, heartbeatMs }: OwnerInfo): boolean {
  switch (lookAtOwner(parseProcessIdentity(identity), processIdentity(), lookAtThread)) {
    case "lives":
      return true;
    case "ended":
      return false;
    case "unknown":
      return Date.now() - heartbeatMs <= defaultRecovery.leaseTtlMs;
  }
}

function refuseUnusable(name: string, info: DatabaseInfo): void {
  if (info.schemaVersion < schemaVersion) {
    const message = `${name}: its schema has version ${info.schemaVersion} of ${schemaVersion}, which is not pruned`;
    throw new StepflowError("STORAGE", message, { hint: "A runtime that opens it brings it up to date." });
  }
  const isListed = Object.keys(info.runsByStatus).length > 0;
  const isJournalled = info.journals.count > 0;
  if (isListed === isJournalled) return;
  const [here, elsewhere] = isListed ? ["lists of runs", "journals"] : ["journals of runs", "lists"];
  const message = `${name} has the ${here}, whose ${elsewhere} are in another store; nothing has been deleted`;
  throw new StepflowError("STORAGE", message, { hint: "A runtime that uses both can do it: runtime.runs.prune(…)." });
}
