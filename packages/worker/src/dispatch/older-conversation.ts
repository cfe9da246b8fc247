import { isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { readParams } from "../read-method.ts";
import { CallbackRuns } from "./callback-runs.ts";
import type { Conversation } from "./conversation.ts";
import { MessageBlobs } from "./message-blobs.ts";
import { OlderRuns } from "./older-runs.ts";

/**
 * The conversation over standard input and output, which official runtimes had up to 0.8 and ours has: where no REST API
 * for blobs was announced they are kept by messages, and runs are started as the runtime's generation has it. Those up to
 * 0.8 do not introduce themselves again to a worker that they restart, so a runtime that has said nothing is one of them.
 */
export const olderConversation: Conversation = {
  readCall: (params) => readParams("components/execute", withCurrentNames(params)),
  services: ({ blobs, hasBlobApi, generation }, ask) => ({
    blobs: hasBlobApi ? blobs : new MessageBlobs(ask),
    runs: generation === "current" ? new CallbackRuns(ask) : new OlderRuns(ask),
  }),
};

/** 0.2 sent neither attempt nor ids, 0.3 to 0.6 sent the ids flat. */
function withCurrentNames(params: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonObject(params)) return params;
  const { run_id, flow_id, step_id } = params;
  const ids: JsonObject = Object.fromEntries(
    Object.entries({ run_id, flow_id, step_id }).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
  return { attempt: 1, observability: ids, ...params };
}
