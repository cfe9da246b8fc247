import { type JsonObject, type JsonValue, toJsonValue, ValidationError } from "@stepflow/core/executor";
import type { Answer } from "../http/call.ts";
import type { HttpResponse } from "../http/http-message.ts";
import { refusePage } from "../http/refuse-page.ts";
import { jsonHeaders, type Server } from "../server.ts";
import { readObject, readText } from "../wire/fields.ts";

const binaryType = "application/octet-stream";

/** Answers the id of the blob, as does `putBytes`. */
export function putJson(server: Server, data: JsonValue): Promise<Answer<string>> {
  return put(server, jsonHeaders, JSON.stringify({ data: toJsonValue(data, "blob") }));
}

export function putBytes(server: Server, bytes: Uint8Array): Promise<Answer<string>> {
  return put(server, { "content-type": binaryType }, bytes);
}

export function getJson(server: Server, blobId: string): Promise<Answer<JsonValue>> {
  return server.json(getCall(blobId, "application/json"), (body) => dataOf(readObject(body, "$"), blobId));
}

export function getBytes(server: Server, blobId: string): Promise<Answer<Uint8Array>> {
  return server.exchange.call({ ...getCall(blobId, binaryType), read: readBytes });
}

async function readBytes(response: HttpResponse): Promise<Uint8Array> {
  refusePage(response);
  return response.bytes();
}

function put(
  server: Server,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
): Promise<Answer<string>> {
  const call = { operation: "blobs.put", method: "POST", path: "/blobs", headers, body, repeatable: "safe" } as const;
  return server.json(call, (answer) => readText(readObject(answer, "$"), "blobId", "$"));
}

function getCall(blobId: string, accept: string) {
  const path = `/blobs/${encodeURIComponent(blobId)}`;
  return { operation: "blobs.get", method: "GET", path, headers: { accept }, repeatable: "safe" } as const;
}

/** @throws ValidationError when the blob is bytes, for which 0.13 answers null */
function dataOf({ data = null, blobType }: JsonObject, blobId: string): JsonValue {
  if (blobType !== "binary") return data;
  throw new ValidationError(`blob ${blobId}`, [
    { path: "$", message: "holds bytes and no JSON; read it with getBinary" },
  ]);
}
