import { isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { Failure } from "@stepflow/core/expressions";
import { readResult } from "@stepflow/worker/protocol";
import type { Clock } from "../../engine/clock.ts";
import type { CallOptions, WorkerConnection } from "./worker-connection.ts";
import { connectionError, protocolError } from "./worker-error.ts";

/** What the runtime offers to workers. */
export interface Offer {
  /** Where they reach blobs; `undefined` when they do not. */
  readonly blobApiUrl: string | undefined;
  /** In bytes; 0 is off. */
  readonly blobThreshold: number;
}

/** What a worker has said of itself. */
export interface Introduction {
  /**
   * In bytes: what is larger crosses as a reference to a blob, either way. 0 for nothing, because the worker does not
   * know references, or has no place to read them from.
   */
  readonly blobThreshold: number;
}

const initializeMs = 60_000;

/**
 * Introduces the runtime to a worker.
 *
 * @throws WorkerTransportError when the worker cannot be reached, or does not answer as the protocol says
 */
export async function initialize(
  client: WorkerConnection,
  offer: Offer,
  clock: Clock,
  options: Omit<CallOptions, "signal"> = {},
): Promise<Introduction> {
  // Unlike a step, nobody can cancel a start that hangs.
  const deadline = new AbortController();
  const message = `${client.subject} did not let itself be initialized within ${initializeMs / 1_000} s`;
  const cancel = clock.after(initializeMs, () => deadline.abort(connectionError(message)));
  try {
    return await introduce(client, offer, { ...options, signal: deadline.signal });
  } finally {
    cancel();
  }
}

async function introduce(client: WorkerConnection, offer: Offer, options: CallOptions): Promise<Introduction> {
  const answer = await client.call("initialize", paramsOf(offer), options);
  if (answer instanceof Failure) {
    const { code, message } = answer.error;
    throw protocolError(`${client.subject} refused to be initialized: ${message} (${code})`);
  }
  const { supportsBlobRefs = false } = readAnswer(client, answer);
  await client.notify("initialized", {}, options);
  return { blobThreshold: supportsBlobRefs && offer.blobApiUrl !== undefined ? offer.blobThreshold : 0 };
}

function paramsOf({ blobApiUrl, blobThreshold }: Offer): JsonObject {
  const capabilities = { ...(blobApiUrl !== undefined && { blobApiUrl }), ...(blobThreshold > 0 && { blobThreshold }) };
  return {
    runtimeProtocolVersion: 1,
    // Workers of 0.9 read this one; others ignore it.
    runtime_protocol_version: 1,
    ...(Object.keys(capabilities).length > 0 && { capabilities }),
  };
}

function readAnswer(client: WorkerConnection, answer: JsonValue): ReturnType<typeof readResult<"initialize">> {
  try {
    return readResult("initialize", withCurrentName(answer));
  } catch (error) {
    throw protocolError(
      `${client.subject} answered initialize wrongly: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Workers of 0.9 answer in snake case. */
function withCurrentName(answer: JsonValue): JsonValue {
  if (!isJsonObject(answer) || answer.serverProtocolVersion !== undefined) return answer;
  const { server_protocol_version: serverProtocolVersion } = answer;
  return serverProtocolVersion === undefined ? answer : { ...answer, serverProtocolVersion };
}
