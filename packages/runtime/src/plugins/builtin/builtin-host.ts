import type { Clock } from "../../engine/clock.ts";
import type { BuiltinOptions } from "./builtin-options.ts";
import type { HttpClient } from "./http/http-client.ts";

/** What builtin components share beside the context of their step. */
export class BuiltinHost {
  readonly clock: Clock;
  readonly options: BuiltinOptions;
  readonly #clients = new Map<"public" | "all", Promise<HttpClient>>();

  constructor(clock: Clock, options: BuiltinOptions) {
    this.clock = clock;
    this.options = options;
  }

  /**
   * The HTTP client that reaches the public internet only, or everything. Loaded when first asked for: most runtimes
   * never do, and it would cost each of them its start.
   */
  httpClient(reach: "public" | "all"): Promise<HttpClient> {
    const known = this.#clients.get(reach);
    if (known !== undefined) return known;
    const client = import("./http/http-client.ts").then(({ HttpClient }) => new HttpClient(reach, this.clock));
    this.#clients.set(reach, client);
    return client;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#clients.values()].map(async (client) => (await client).close()));
  }
}
