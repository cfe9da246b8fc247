import { ProtocolError, type RunFilter, type RunSummary } from "@stepflow/core/executor";
import type { Server } from "../server.ts";

const pageSize = 100;

/**
 * Runs newest first, in pages: behind the last run where the server knows how, by their place in the list elsewhere. There,
 * runs that begin meanwhile push others to the next page, so what was told is remembered and not told again.
 *
 * @param filter `limit` bounds the whole list
 * @throws ProtocolError when the server answers the same page again and again
 */
export async function* listRuns(
  server: Server,
  filter: RunFilter,
): AsyncGenerator<readonly RunSummary[], void, undefined> {
  const { limit: wanted = Number.POSITIVE_INFINITY, ...rest } = filter;
  const told = new Set<string>();
  let after: string | undefined;
  let offset = 0;
  let firstOfPage: string | undefined;
  while (told.size < wanted) {
    const limit = Math.min(pageSize, wanted - told.size);
    const { runs, next } = await server.listRuns(rest, { limit, offset, after });
    const page = runs.filter(({ runId }) => !told.has(runId));
    for (const { runId } of page) told.add(runId);
    if (page.length > 0) yield page;
    if (runs.length < limit) return;
    if (page.length === 0 && runs[0]?.runId === firstOfPage) throw repeated();
    firstOfPage = runs[0]?.runId;
    after = next;
    offset += runs.length;
  }
}

function repeated(): ProtocolError {
  return new ProtocolError("the server answered the same page of runs twice", {
    hint: "Does a proxy on the way drop or ignore the query?",
  });
}
