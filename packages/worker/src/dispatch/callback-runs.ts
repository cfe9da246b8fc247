import { type JsonObject, toJsonValue } from "@stepflow/core";
import type { RunAccess } from "../context/runtime-services.ts";
import type { GetRunProtocolParams, RunStatusProtocol, SubmitRunProtocolParams } from "../generated/protocol.ts";
import { readResult } from "../read-method.ts";
import type { Callbacks, Send } from "./callbacks.ts";

/** What a runtime waits at most for a run when the request says nothing, in seconds. */
const defaultWaitSecs = 300;

/** Starts runs, and asks for them, by messages to the runtime whose call is being answered. */
export class CallbackRuns implements RunAccess {
  readonly #callbacks: Callbacks;
  readonly #send: Send;
  readonly #signal: AbortSignal;
  readonly #timeoutMs: number;

  /** @param timeoutMs how long an answer may take beyond what the runtime itself is asked to wait */
  constructor(callbacks: Callbacks, send: Send, signal: AbortSignal, timeoutMs: number) {
    this.#callbacks = callbacks;
    this.#send = send;
    this.#signal = signal;
    this.#timeoutMs = timeoutMs;
  }

  submit(params: SubmitRunProtocolParams): Promise<RunStatusProtocol> {
    return this.#request("runs/submit", params);
  }

  get(params: GetRunProtocolParams): Promise<RunStatusProtocol> {
    return this.#request("runs/get", params);
  }

  async #request(
    method: "runs/submit" | "runs/get",
    params: SubmitRunProtocolParams | GetRunProtocolParams,
  ): Promise<RunStatusProtocol> {
    const { wait = false, timeoutSecs } = params;
    const result = await this.#callbacks.request({
      method,
      params: toJsonValue(params, `params of ${method}`) as JsonObject,
      send: this.#send,
      signal: this.#signal,
      timeoutMs: this.#timeoutMs + (wait ? (timeoutSecs ?? defaultWaitSecs) * 1_000 : 0),
    });
    return readResult(method, result);
  }
}
