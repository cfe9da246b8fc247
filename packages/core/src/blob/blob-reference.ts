import type { JsonValue } from "../json.ts";
import { isJsonObject } from "../json.ts";

/** What a blob holds: any JSON, raw bytes, or a flow document. */
export type BlobType = "data" | "binary" | "flow";

/**
 * Stands in a value for a blob that was too large to be sent along. A convention about data between runtimes and
 * workers, not a value expression. Contract: `schemas/protocol.json`.
 */
export type BlobReference = {
  readonly $blob: string;
  /** `"data"` when absent. */
  readonly blobType?: BlobType;
  /** In bytes. */
  readonly size?: number;
};

/**
 * Makes a reference to a blob. The default type is left out, as upstream.
 *
 * @param blobId 64 hex digits
 */
export function blobReference(
  blobId: string,
  { blobType = "data", size }: { readonly blobType?: BlobType; readonly size?: number } = {},
): BlobReference {
  return { $blob: blobId, ...(blobType !== "data" && { blobType }), ...(size !== undefined && { size }) };
}

/** Whether a value is a well-formed blob reference; anything else with a `$blob` key is ordinary data. */
export function isBlobReference(value: JsonValue): value is BlobReference {
  if (!isJsonObject(value) || !Object.hasOwn(value, "$blob")) return false;
  const { $blob, blobType = "data", size = 0 } = value;
  if (typeof $blob !== "string" || !/^[\da-fA-F]{64}$/.test($blob)) return false;
  if (blobType !== "data" && blobType !== "binary" && blobType !== "flow") return false;
  return typeof size === "number" && Number.isSafeInteger(size) && size >= 0;
}
