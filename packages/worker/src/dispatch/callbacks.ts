import {
  ComponentError,
  type JsonObject,
  type JsonValue,
  ProtocolError,
  StepflowAbortError,
  StepflowTimeoutError,
} from "@stepflow/core";
import type { MessageId, ResponseOutcome } from "./message.ts";
import { printRequest } from "./print-message.ts";

/** Sends one message to the runtime whose call is being answered; resolves when it can take another. */
export type Send = (text: string) => Promise<void>;

/** A request of ours to the runtime. */
export interface Callback {
  readonly method: string;
  readonly params: JsonObject;
  readonly send: Send;
  /** Gives up waiting. */
  readonly signal: AbortSignal;
  /** How long the answer may take. A runtime that fails to deliver one only logs that, so without it we would wait forever. */
  readonly timeoutMs: number;
}

/** The requests to runtimes that wait for an answer, over all connections: answers come on others than requests go. */
export class Callbacks {
  readonly #open = new Map<MessageId, (outcome: ResponseOutcome) => void>();

  /**
   * @throws ComponentError with the code and data of the runtime's error
   * @throws ProtocolError when the answer is none
   * @throws StepflowTimeoutError, StepflowAbortError when none came in time, or nobody waits any more
   */
  request({ method, params, send, signal, timeoutMs }: Callback): Promise<JsonValue> {
    const id = JSON.stringify(crypto.randomUUID());
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
        timeoutMs,
      );
      this.#open.set(id, (outcome) => {
        if (outcome.kind === "result") settle(() => resolve(outcome.result));
        else if (outcome.kind === "malformed")
          fail(new ProtocolError(`the answer to ${method} is none: ${outcome.problem}`));
        else fail(new ComponentError(outcome.error.message, outcome.error));
      });
      if (signal.aborted) return abort();
      signal.addEventListener("abort", abort, { once: true });
      send(printRequest(id, method, params)).catch(fail);
    });
  }

  /** Hands an answer to whoever waits for it. Answers whether anybody does. */
  settle(id: MessageId, outcome: ResponseOutcome): boolean {
    const settle = this.#open.get(id);
    settle?.(outcome);
    return settle !== undefined;
  }
}
