import type { JsonObject, JsonValue } from "@stepflow/core";
import type { Failure } from "@stepflow/core/expressions";
import type { CallbackHandler } from "./event-stream.ts";

/** Who may end a call, and who serves what the worker asks while it answers. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onCallback?: CallbackHandler | undefined;
  /** The id of the request, as JSON text; a new one by default. */
  readonly id?: string;
  /** Which of several instances behind one URL is meant. */
  readonly instanceId?: string;
}

/** Carries the messages of the protocol to one worker, as many at once as are asked for. */
export interface WorkerConnection {
  /** The worker and where it is, for messages: `worker "mine" at http://127.0.0.1:4100/`. */
  readonly subject: string;
  /**
   * Sends a request and answers its result, or the error that the worker answered.
   *
   * @throws WorkerTransportError when no answer came that can be used
   * @throws the reason of the signal when it ended the call
   */
  call(method: string, params: JsonObject, options?: CallOptions): Promise<JsonValue | Failure>;
  notify(method: string, params: JsonObject, options?: CallOptions): Promise<void>;
  /** Calls that are under way fail with `error`. */
  close(error: Error): Promise<void>;
}
