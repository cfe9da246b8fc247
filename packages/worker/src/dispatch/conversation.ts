import type { JsonObject, JsonValue } from "@stepflow/core";
import type { RuntimeServices } from "../context/runtime-services.ts";
import type { ComponentExecuteParams } from "../generated/protocol.ts";
import { readParams } from "../read-method.ts";
import { CallbackRuns } from "./callback-runs.ts";
import type { RuntimeSession } from "./runtime-session.ts";

/** A request to the runtime whose call is being answered. */
export interface Question {
  readonly method: string;
  readonly params: JsonObject;
  /** How long the runtime is asked to wait before it answers, in ms; 0 by default. */
  readonly waitMs?: number;
}

/** Asks the runtime whose call is being answered. Rejects as `Callbacks.request` does. */
export type AskRuntime = (question: Question) => Promise<JsonValue>;

/** What a transport's runtimes have of their own in the conversation. */
export interface Conversation {
  /** @throws ValidationError naming what does not fit */
  readCall(params: JsonValue | undefined): ComponentExecuteParams;
  /** What a call can reach of the runtime. */
  services(session: RuntimeSession, ask: AskRuntime): RuntimeServices;
}

/** As runtimes of 0.10 and 0.11 have it: blobs over REST, runs by messages. */
export const currentConversation: Conversation = {
  readCall: (params) => readParams("components/execute", params),
  services: ({ blobs }, ask) => ({ blobs, runs: new CallbackRuns(ask) }),
};
