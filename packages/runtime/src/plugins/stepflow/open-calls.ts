import { FlowErrorCode, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { callOfCallback, type Message, type MessageId, printError, printResult } from "@stepflow/worker/protocol";
import type { CallbackHandler } from "./event-stream.ts";

/** A call whose answer has not come yet. */
export interface OpenCall {
  readonly params: JsonObject;
  readonly onCallback: CallbackHandler | undefined;
}

/** A request of the worker. */
export type WorkerRequest = Extract<Message, { kind: "request" }>;

/** The calls that share one channel, on which the worker's requests have to be told apart. */
export class OpenCalls {
  readonly #calls = new Map<MessageId, OpenCall & { readonly ended: AbortController }>();

  add(id: MessageId, call: OpenCall): void {
    this.#calls.set(id, { ...call, ended: new AbortController() });
  }

  /** The call has ended, however it did: what it asked for is no longer waited for. */
  remove(id: MessageId): void {
    this.#calls.get(id)?.ended.abort();
    this.#calls.delete(id);
  }

  /** Serves what the worker asks, and answers the text to tell it. */
  async serve(request: WorkerRequest): Promise<string> {
    const call = this.#find(request);
    const outcome = call?.onCallback === undefined ? noSuchCall : await call.onCallback(request, call.ended.signal);
    return outcome instanceof Failure ? printError(request.id, outcome.error) : printResult(request.id, outcome);
  }

  /**
   * Workers of this SDK name the call in the id of what they ask, others from 0.7 on their run and step; of the rest it can
   * be known when there is only one.
   */
  #find({ id, params }: WorkerRequest): (OpenCall & { readonly ended: AbortController }) | undefined {
    const named = callOfCallback(id);
    if (named !== undefined && this.#calls.has(named)) return this.#calls.get(named);
    const calls = [...this.#calls.values()].filter(({ onCallback }) => onCallback !== undefined);
    const asking = placeOf(params);
    const suspects = asking === undefined ? calls : calls.filter((call) => placeOf(call.params) === asking);
    return suspects.length === 1 ? suspects[0] : undefined;
  }
}

/** The run and the step that a message is about, when it says so. */
function placeOf(params: JsonValue | undefined): string | undefined {
  const { observability } = isJsonObject(params) ? params : {};
  const { run_id: runId, step_id: stepId } = isJsonObject(observability) ? observability : {};
  return typeof runId === "string" && typeof stepId === "string" ? `${runId}/${stepId}` : undefined;
}

const noSuchCall = new Failure({
  code: FlowErrorCode.WorkerError,
  message: "no call under way can be told to be the one that asks, or it has ended",
});
