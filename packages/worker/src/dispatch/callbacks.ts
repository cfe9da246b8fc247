import {
  ComponentError,
  type JsonObject,
  type JsonValue,
  ProtocolError,
  StepflowAbortError,
  type StepflowError,
  StepflowTimeoutError,
} from "@stepflow/core";
import { callbackId } from "./callback-id.ts";
import type { MessageId, ResponseOutcome } from "./message.ts";
import { printRequest } from "./print-message.ts";

/** Sends one message to the runtime whose call is being answered; resolves when it can take another. */
export type Send = (text: string) => Promise<void>;

/** Timers count in 32 bits of milliseconds, and take more than 24 days for none. */
const longestTimerMs = 2 ** 31 - 1;

/** A request of ours to the runtime. */
export interface Callback {
  readonly method: string;
  readonly params: JsonObject;
  /** The id of the call that asks. */
  readonly call: MessageId;
  readonly send: Send;
  /** Gives up waiting. */
  readonly signal: AbortSignal;
  /**
   * How long the answer may take; Infinity for as long as it likes. A runtime that fails to deliver one over HTTP only logs
   * that, so without it we would wait forever.
   */
  readonly timeoutMs: number;
}

/** Who waits for an answer. */
interface Waiting {
  answer(outcome: ResponseOutcome): void;
  fail(error: StepflowError): void;
}

/** The requests to runtimes that wait for an answer, over all connections: answers come on others than requests go. */
export class Callbacks {
  readonly #open = new Map<MessageId, Waiting>();
  #closed: StepflowError | undefined;

  /**
   * @throws ComponentError with the code and data of the runtime's error
   * @throws ProtocolError when the answer is none
   * @throws StepflowTimeoutError, StepflowAbortError when none came in time, or nobody waits any more
   */
  request({ method, params, call, send, signal, timeoutMs }: Callback): Promise<JsonValue> {
    const id = callbackId(call);
    return new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", abort);
        this.#open.delete(id);
        act();
      };
      const fail = (error: unknown): void => settle(() => reject(error));
      const abort = (): void =>
        fail(
          new StepflowAbortError(`${method} was given up with the call that it belongs to`, { cause: signal.reason }),
        );
      const timer = setTimeout(
        () => fail(new StepflowTimeoutError(`the runtime did not answer ${method} within ${timeoutMs} ms`)),
        Math.min(timeoutMs, longestTimerMs),
      );
      const answer = (outcome: ResponseOutcome): void => {
        if (outcome.kind === "result") settle(() => resolve(outcome.result));
        else if (outcome.kind === "malformed")
          fail(new ProtocolError(`the answer to ${method} is none: ${outcome.problem}`));
        else fail(new ComponentError(outcome.error.message, outcome.error));
      };
      this.#open.set(id, { answer, fail });
      if (this.#closed !== undefined) return fail(this.#closed);
      if (signal.aborted) return abort();
      signal.addEventListener("abort", abort, { once: true });
      send(printRequest(id, method, params)).catch(fail);
    });
  }

  /** Hands an answer to whoever waits for it. Answers whether anybody does. */
  settle(id: MessageId, outcome: ResponseOutcome): boolean {
    const waiting = this.#open.get(id);
    waiting?.answer(outcome);
    return waiting !== undefined;
  }

  /** No more answers can come: whoever waits for one, or asks from now on, gets `error`. */
  close(error: StepflowError): void {
    this.#closed = error;
    for (const { fail } of [...this.#open.values()]) fail(error);
  }
}
