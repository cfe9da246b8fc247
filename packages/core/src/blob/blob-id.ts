import { printJson } from "../document/print-json.ts";
import { sha256Hex } from "../hash/sha256.ts";
import type { JsonValue } from "../json.ts";

/**
 * The id under which servers keep a blob: the SHA-256 of the JSON's compact text with keys in order of insertion, or of
 * the bytes of a binary blob.
 */
export function blobId(data: JsonValue | Uint8Array): string {
  return sha256Hex(data instanceof Uint8Array ? data : printJson(data));
}
