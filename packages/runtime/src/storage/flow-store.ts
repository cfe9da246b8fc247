import type { FlowDefinition } from "@stepflow/core";

/** Keeps flows under their ids. */
export interface FlowStore {
  put(flowId: string, definition: FlowDefinition): Promise<void>;
  /** Answers `undefined` when there is no such flow. */
  get(flowId: string): Promise<FlowDefinition | undefined>;
}

/** Flows that live as long as the process. */
export class MemoryFlowStore implements FlowStore {
  readonly #definitionById = new Map<string, FlowDefinition>();

  async put(flowId: string, definition: FlowDefinition): Promise<void> {
    this.#definitionById.set(flowId, definition);
  }

  async get(flowId: string): Promise<FlowDefinition | undefined> {
    return this.#definitionById.get(flowId);
  }
}
