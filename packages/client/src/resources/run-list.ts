import type { RunFilter, RunSummary } from "@stepflow/core/executor";
import type { Server } from "../server.ts";

/** Runs one after the other, or in the pages in which they come. */
export class RunList implements AsyncIterable<RunSummary> {
  readonly #server: Server;
  readonly #filter: RunFilter;

  constructor(server: Server, filter: RunFilter) {
    this.#server = server;
    this.#filter = filter;
  }

  /** As the server answers them, up to 100 at a time. */
  async *pages(): AsyncGenerator<readonly RunSummary[], void, undefined> {
    const { listRuns } = await import("./list-runs.ts");
    yield* listRuns(this.#server, this.#filter);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RunSummary, void, undefined> {
    for await (const page of this.pages()) yield* page;
  }
}
