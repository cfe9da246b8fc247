import { runPath, type Server } from "../server.ts";
import { readStepNames } from "../wire/read-steps.ts";

/**
 * The names of the steps of sub-runs on 0.13.
 *
 * Its events name a step by the flow of the run that was asked about, which is the wrong one for a sub-run; the steps of
 * the sub-run itself are named rightly. It lists those that have begun, so an unknown place is asked about again.
 */
export class OfficialStepNames {
  readonly #server: Server;
  readonly #byRun = new Map<string, ReadonlyMap<number, string>>();

  constructor(server: Server) {
    this.#server = server;
  }

  /** The place in the flow stands for the name where the server does not tell it. */
  async nameOf(runId: string, stepIndex: number): Promise<string> {
    const name = this.#byRun.get(runId)?.get(stepIndex) ?? (await this.#ask(runId)).get(stepIndex);
    return name ?? String(stepIndex);
  }

  async #ask(runId: string): Promise<ReadonlyMap<number, string>> {
    const call = this.#server.get("runs.steps", runPath(runId, "steps"), runId);
    const { body: names } = await this.#server.json(call, readStepNames);
    this.#byRun.set(runId, names);
    return names;
  }
}
