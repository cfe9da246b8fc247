import {
  type ItemStatistics,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type RunSummary,
} from "@stepflow/core/executor";
import { optionalText, readArray, readNumber, readObject, readText } from "./fields.ts";
import { type ItemAnswer, readItems } from "./read-items.ts";
import { readStatus } from "./read-status.ts";

/** A run: the answer itself from this project's and 0.11 servers, its `summary` from 0.13. */
export function readRun(body: JsonValue): RunSummary {
  const answer = readObject(body, "$");
  return isJsonObject(answer.summary) ? readSummary(answer.summary, "$.summary") : readSummary(answer, "$");
}

/** A run that was created, and how its items ended if the server waited for them. */
export function readCreatedRun(body: JsonValue): { readonly run: RunSummary; readonly items: readonly ItemAnswer[] } {
  const { results } = readObject(body, "$");
  return {
    run: readRun(body),
    items: results === undefined || results === null ? [] : readItems(results, "$.results"),
  };
}

/** A page of runs, and what to hand back as `after` for the next one where the server says. */
export function readRuns(body: JsonValue): { readonly runs: readonly RunSummary[]; readonly next?: string } {
  const answer = readObject(body, "$");
  const runs = readArray(answer.runs, "$.runs").map((run, index) => {
    const where = `$.runs[${index}]`;
    return readSummary(readObject(run, where), where);
  });
  return { runs, ...optionalText(answer, "next") };
}

function readSummary(fields: JsonObject, where: string): RunSummary {
  const { waitingFor } = fields;
  return {
    runId: readText(fields, "runId", where),
    flowId: readText(fields, "flowId", where),
    ...optionalText(fields, "flowName"),
    status: readStatus(fields.status, `${where}.status`),
    items: readStatistics(readObject(fields.items, `${where}.items`), `${where}.items`),
    createdAt: readText(fields, "createdAt", where),
    ...optionalText(fields, "completedAt"),
    ...(Array.isArray(waitingFor) && { waitingFor: waitingFor.map(String) }),
    rootRunId: readText(fields, "rootRunId", where),
    ...optionalText(fields, "parentRunId"),
  };
}

function readStatistics(fields: JsonObject, where: string): ItemStatistics {
  return {
    total: readNumber(fields, "total", where),
    completed: readNumber(fields, "completed", where),
    running: readNumber(fields, "running", where),
    failed: readNumber(fields, "failed", where),
    cancelled: readNumber(fields, "cancelled", where),
  };
}
