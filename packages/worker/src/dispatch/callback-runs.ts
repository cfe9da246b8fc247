import { type JsonObject, toJsonValue } from "@stepflow/core";
import type { RunAccess } from "../context/runtime-services.ts";
import type { GetRunProtocolParams, RunStatusProtocol, SubmitRunProtocolParams } from "../generated/protocol.ts";
import { readResult } from "../read-method.ts";
import type { AskRuntime } from "./conversation.ts";

/** What a runtime waits at most for a run when the request says nothing, in seconds. */
const defaultWaitSecs = 300;

/** Starts runs, and asks for them, by messages to the runtime whose call is being answered. */
export class CallbackRuns implements RunAccess {
  readonly #ask: AskRuntime;

  constructor(ask: AskRuntime) {
    this.#ask = ask;
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
    const result = await this.#ask({
      method,
      params: toJsonValue(params, `params of ${method}`) as JsonObject,
      waitMs: wait ? (timeoutSecs ?? defaultWaitSecs) * 1_000 : 0,
    });
    return readResult(method, result);
  }
}
