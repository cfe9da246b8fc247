import type { JsonValue } from "@stepflow/core";
import type { RunAccess } from "../../src/context/runtime-services.ts";
import type {
  FlowResult,
  GetRunProtocolParams,
  ItemResult,
  RunStatusProtocol,
  SubmitRunProtocolParams,
} from "../../src/generated/protocol.ts";

export const subRunId = "0197aaaa-0000-7000-8000-000000000001";

/** What a runtime says of a run. */
export function runState(
  status: string,
  results: readonly (FlowResult | ItemResult["status"])[] = [],
): RunStatusProtocol {
  return {
    runId: subRunId,
    flowId: "f".repeat(64),
    status,
    items: { total: results.length, completed: 0, running: 0, failed: 0, cancelled: 0 },
    createdAt: "2026-03-03T10:00:00+00:00",
    results: results.map((result, itemIndex) =>
      typeof result === "string" ? { itemIndex, status: result } : { itemIndex, status: "completed", result },
    ),
  };
}

export function succeeded(result: JsonValue): FlowResult {
  return { outcome: "success", result };
}

/** A runtime that answers what the test says, in order, and the last of it for ever. */
export class FakeRuns implements RunAccess {
  readonly submitted: SubmitRunProtocolParams[] = [];
  readonly got: GetRunProtocolParams[] = [];
  readonly #answers: (() => RunStatusProtocol | Promise<RunStatusProtocol>)[];

  constructor(...answers: (RunStatusProtocol | (() => RunStatusProtocol | Promise<RunStatusProtocol>))[]) {
    this.#answers = answers.map((answer) => (typeof answer === "function" ? answer : () => answer));
  }

  async submit(params: SubmitRunProtocolParams): Promise<RunStatusProtocol> {
    this.submitted.push(params);
    return this.#next();
  }

  async get(params: GetRunProtocolParams): Promise<RunStatusProtocol> {
    this.got.push(params);
    return this.#next();
  }

  #next(): RunStatusProtocol | Promise<RunStatusProtocol> {
    const [answer] = this.#answers.length > 1 ? this.#answers.splice(0, 1) : this.#answers;
    if (answer === undefined) throw new Error("the test says nothing about runs");
    return answer();
  }
}
