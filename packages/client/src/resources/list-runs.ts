import type { RunFilter, RunSummary } from "@stepflow/core";
import type { Server } from "../server.ts";

const pageSize = 100;

/**
 * Runs newest first, in pages: behind the last run where the server knows how, by their place in the list elsewhere. There,
 * runs that begin meanwhile push others to the next page, so what was told is remembered and not told again.
 *
 * @param filter `limit` bounds the whole list
 */
export async function* listRuns(
  server: Server,
  filter: RunFilter,
): AsyncGenerator<readonly RunSummary[], void, undefined> {
  const { limit: wanted = Number.POSITIVE_INFINITY, ...rest } = filter;
  const told = new Set<string>();
  let after: string | undefined;
  let offset = 0;
  while (told.size < wanted) {
    const limit = Math.min(pageSize, wanted - told.size);
    const { runs, next } = await server.listRuns(rest, { limit, offset, after });
    const page = runs.filter(({ runId }) => !told.has(runId));
    for (const { runId } of page) told.add(runId);
    if (page.length > 0) yield page;
    if (runs.length < limit) return;
    after = next;
    offset += runs.length;
  }
}

/** Runs one after the other, or in the pages in which they come. */
export class RunList implements AsyncIterable<RunSummary> {
  readonly #server: Server;
  readonly #filter: RunFilter;

  constructor(server: Server, filter: RunFilter) {
    this.#server = server;
    this.#filter = filter;
  }

  /** As the server answers them, up to 100 at a time. */
  pages(): AsyncIterable<readonly RunSummary[]> {
    return listRuns(this.#server, this.#filter);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RunSummary, void, undefined> {
    for await (const page of this.pages()) yield* page;
  }
}
