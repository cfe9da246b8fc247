import type { JsonObject } from "@stepflow/core";
import { lookAtOwner } from "../../durable/ownership/look-at-owner.ts";
import { lookAtThread } from "../../durable/ownership/look-at-thread.ts";
import { parseProcessIdentity, processIdentity } from "../../durable/ownership/process-identity.ts";
import type { Amount, DatabaseInfo, OwnerInfo } from "../../storage/sqlite/care/database-info.ts";
import { schemaVersion as currentVersion } from "../../storage/sqlite/schema.ts";
import { uuidTime } from "../../uuid.ts";
import { visible } from "../terminal/visible.ts";
import { formatBytes } from "./format-bytes.ts";

/** What a database holds, for programs. */
export function toInfoDocument(name: string, info: DatabaseInfo): JsonObject {
  const { unfinished } = info;
  return {
    file: name,
    schemaVersion: info.schemaVersion,
    fileBytes: info.fileBytes,
    logBytes: info.logBytes,
    freeBytes: info.freeBytes,
    runs: { ...info.runsByStatus },
    unfinished: {
      count: unfinished.count,
      abandoned: unfinished.abandoned,
      ...(unfinished.oldestRunId !== undefined && {
        oldest: { runId: unfinished.oldestRunId, createdAt: timeOf(uuidTime(unfinished.oldestRunId)) },
      }),
    },
    owners: info.owners.map(toOwnerDocument),
    journals: { ...info.journals },
    values: { ...info.values },
    blobs: { ...info.blobs },
    idempotencyKeys: info.idempotencyKeys,
  };
}

/** The same for readers. */
export function describeInfo(name: string, info: DatabaseInfo): string {
  const { schemaVersion, fileBytes, logBytes, freeBytes, runsByStatus, unfinished, owners } = info;
  const older = schemaVersion < currentVersion ? `; a runtime that opens it brings it to ${currentVersion}` : "";
  const runs = Object.entries(runsByStatus).map(([status, count]) => `${count} ${status}`);
  const { oldestRunId } = unfinished;
  const oldest = oldestRunId === undefined ? "" : `, the oldest ${oldestRunId} from ${timeOf(uuidTime(oldestRunId))}`;
  const lines = [
    `${visible(name)}: schema version ${schemaVersion}${older}`,
    `size: ${formatBytes(fileBytes)}, ${formatBytes(freeBytes)} of it free; log: ${formatBytes(logBytes)}`,
    `runs: ${runs.length === 0 ? "none" : `${runs.join(", ")} (with sub-runs)`}`,
    `unfinished: ${unfinished.count === 0 ? "none" : `${unfinished.count}${oldest}`}`,
    ...owners.map((owner) => `  ${owner.unfinishedCount} of ${describeOwner(owner)}`),
    ...(unfinished.abandoned === 0 ? [] : [`  ${unfinished.abandoned} of nobody, for the next runtime to go on with`]),
    `journals: ${describeAmount(info.journals)}; large values: ${describeAmount(info.values)}`,
    `blobs and flows: ${describeAmount(info.blobs)}; idempotency keys: ${info.idempotencyKeys}`,
  ];
  return `${lines.join("\n")}\n`;
}

function describeAmount({ count, bytes }: Amount): string {
  return count === 0 ? "none" : `${count} (${formatBytes(bytes)})`;
}

function describeOwner({ identity, heartbeatMs }: OwnerInfo): string {
  const known = parseProcessIdentity(identity);
  const who = known === undefined ? "an unknown process" : `process ${known.pid} on ${visible(known.host)}`;
  switch (lookAtOwner(known, processIdentity(), lookAtThread)) {
    case "lives":
      return `${who}, which lives`;
    case "ended":
      return `${who}, which has ended`;
    case "unknown":
      return `${who}, last heard of at ${timeOf(heartbeatMs)}`;
  }
}

function toOwnerDocument({ id, identity, heartbeatMs, unfinishedCount }: OwnerInfo): JsonObject {
  const known = parseProcessIdentity(identity);
  return {
    id,
    ...(known !== undefined && { host: known.host, pid: known.pid }),
    sight: lookAtOwner(known, processIdentity(), lookAtThread),
    heartbeatAt: timeOf(heartbeatMs),
    unfinished: unfinishedCount,
  };
}

/** What is kept may be damaged. */
function timeOf(timeMs: number): string {
  const date = new Date(timeMs);
  return Number.isNaN(date.getTime()) ? "an unknown time" : date.toISOString();
}
