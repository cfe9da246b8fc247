import { type BlobType, isJsonObject, type JsonValue } from "@stepflow/core";
import type { BlobDescription } from "./blob-store.ts";

/**
 * What is written beside a blob: `{"blob_type":"binary","filename":"a.png"}`, as the official filesystem store writes it.
 *
 * As JSON also in SQLite, since a column of text loses what stands after a NUL, and halves of surrogate pairs.
 */
export function printBlobMetadata({ blobType, filename }: BlobDescription): string {
  return JSON.stringify({ blob_type: blobType, ...(filename !== undefined && { filename }) });
}

/** Answers `undefined` when it is nothing that {@link printBlobMetadata} writes. */
export function readBlobMetadata(text: string): BlobDescription | undefined {
  const value = parse(text);
  if (!isJsonObject(value)) return undefined;
  const { blob_type: blobType, filename } = value;
  if (!isBlobType(blobType)) return undefined;
  if (typeof filename === "string") return { blobType, filename };
  return filename === undefined || filename === null ? { blobType } : undefined;
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBlobType(value: JsonValue | undefined): value is BlobType {
  return value === "data" || value === "binary" || value === "flow";
}
