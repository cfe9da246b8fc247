import { type FlowDefinition, type FlowSource, NotFoundError, resolveFlowSource } from "@stepflow/core/executor";
import type { Server } from "../server.ts";
import { flowDocument } from "./flow-document.ts";
import { storeFlow } from "./store-flow.ts";

/** Ids are remembered for this many flows; the texts of those are kept. */
const maxKnown = 100;

/** Flows that the server has been given: each is sent once, and called by its id from then on. */
export class KnownFlows {
  readonly #server: Server;
  readonly #byText = new Map<string, Promise<string>>();
  /** Definitions do not change, so that they need no look at their text. */
  readonly #byDefinition = new WeakMap<FlowDefinition, string>();

  constructor(server: Server) {
    this.#server = server;
  }

  /**
   * Uses a flow by its id; when the server has forgotten a flow that it was given before, gives it again and repeats the
   * work.
   *
   * @param work throws NotFoundError for an unknown flow only, and has done nothing then
   * @throws ValidationError when the flow cannot be run
   */
  use<Result>(source: FlowSource<unknown, unknown>, work: (flowId: string) => Promise<Result>): Promise<Result> {
    const resolved = resolveFlowSource(source);
    if (resolved.kind === "id") return work(resolved.flowId);
    const definition = resolved.kind === "definition" ? resolved.definition : undefined;
    const known = definition && this.#byDefinition.get(definition);
    if (known === undefined) return this.#useText(source, definition, work);
    return work(known).catch((error: unknown) => {
      if (!(error instanceof NotFoundError)) throw error;
      return this.#useText(source, definition, work);
    });
  }

  async #useText<Result>(
    source: FlowSource<unknown, unknown>,
    definition: FlowDefinition | undefined,
    work: (flowId: string) => Promise<Result>,
  ): Promise<Result> {
    const document = await flowDocument(source);
    if (document.kind === "id") return work(document.flowId);
    const store = async (): Promise<string> => (await storeFlow(this.#server, document)).body.flowId;
    const known = this.#byText.get(document.text);
    if (known !== undefined) {
      try {
        const flowId = await known;
        if (definition !== undefined) this.#byDefinition.set(definition, flowId);
        return await work(flowId);
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error;
      }
    }
    const flowId = await this.#remember(document.text, store());
    if (definition !== undefined) this.#byDefinition.set(definition, flowId);
    return work(flowId);
  }

  async #remember(text: string, storing: Promise<string>): Promise<string> {
    this.#byText.delete(text);
    this.#byText.set(text, storing);
    const [oldest] = this.#byText.keys();
    if (this.#byText.size > maxKnown && oldest !== undefined) this.#byText.delete(oldest);
    try {
      return await storing;
    } catch (error) {
      if (this.#byText.get(text) === storing) this.#byText.delete(text);
      throw error;
    }
  }
}
