import type { Readable } from "node:stream";
import { isJsonObject, type JsonValue } from "@stepflow/core";
import type { FastifyReply, FastifyRequest } from "fastify";
import { bodies, type OperationId, type Validator } from "../../generated/rest-operations.ts";
import { isEncoded } from "../blob-api/is-encoded.ts";
import { BodyTooLargeError } from "../blob-api/read-body.ts";
import type { ServeLimits } from "../serve-options.ts";
import type { ServerState } from "../server-state.ts";
import { describeFault } from "./describe-fault.ts";
import { HttpError } from "./http-error.ts";
import type { OperationRequest } from "./operation.ts";
import { readJson } from "./read-json.ts";
import { readQuery } from "./read-query.ts";

/** What a request is read with. */
export interface RequestRules {
  readonly state: ServerState;
  readonly limits: ServeLimits;
}

/**
 * Reads a request of an operation and checks it against the contract.
 *
 * @throws HttpError 400, 413, 415 or 422 saying what is wrong with it
 */
export async function readRequest<Id extends OperationId>(
  id: Id,
  request: FastifyRequest,
  reply: FastifyReply,
  { state, limits }: RequestRules,
): Promise<OperationRequest<Id>> {
  const { method, params, query, raw } = request;
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  };
  const read: OperationRequest<OperationId> = {
    path: params as never,
    query: readQuery(id, query as Readonly<Record<string, unknown>>) as never,
    body: (hasJsonBody(id) ? await readBodyOf(id, raw, header, limits) : undefined) as never,
    method,
    header,
    bytes: raw,
    signal: () => untilClosed(reply, state),
  };
  // The validators of the contract have just made this so.
  return read as OperationRequest<Id>;
}

/** Blobs come in more than one form, and read their bodies themselves. */
function hasJsonBody(id: OperationId): boolean {
  return id in bodies && id !== "storeBlob";
}

async function readBodyOf(
  id: OperationId,
  bytes: Readable,
  header: (name: string) => string | undefined,
  limits: ServeLimits,
): Promise<unknown> {
  const contentType = header("content-type");
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType ?? "")) {
    throw new HttpError(415, `expected Content-Type: application/json, found ${contentType ?? "none"}`);
  }
  const encoding = header("content-encoding");
  if (isEncoded(encoding)) throw new HttpError(415, `expected a body without Content-Encoding, found ${encoding}`);
  // Said before it is sent: a client that waits for an answer need not send it.
  if (Number(header("content-length")) > limits.maxBodyBytes) throw new BodyTooLargeError(limits.maxBodyBytes);
  const json = await readJson(bytes, limits);
  const body = id === "storeFlow" ? withoutNullSchemas(json) : json;
  const validators: Readonly<Record<string, Validator>> = bodies;
  const fault = validators[id]?.(body);
  if (fault !== undefined)
    throw new HttpError(422, `the body does not fit the contract: ${describeFault(fault, body)}`);
  return body;
}

/** What 0.11 takes and its contract does not: null for no schemas. Every other field that may be absent may be null there, too. */
function withoutNullSchemas(body: JsonValue): JsonValue {
  if (!isJsonObject(body) || !isJsonObject(body.flow) || body.flow.schemas !== null) return body;
  const { schemas: _, ...flow } = body.flow;
  return { ...body, flow };
}

/** A signal that is aborted when the client has gone, or the server closes. */
function untilClosed({ raw }: FastifyReply, { waits }: ServerState): AbortSignal {
  const wait = waits.begin();
  if (raw.destroyed) wait.giveUp();
  else raw.once("close", () => (raw.writableFinished ? wait.answered() : wait.giveUp()));
  return wait.signal;
}
