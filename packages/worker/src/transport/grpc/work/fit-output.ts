import { blobReference, ComponentError, type JsonValue } from "@stepflow/core";
import { blobifyOutput } from "../../../context/blobify-output.ts";
import type { BlobAccess } from "../../../context/runtime-services.ts";
import { valueBytes } from "../wire/value-codec.ts";
import { largestMessage } from "./largest-message.ts";

/** Of an output that is too large, fields above this become blobs, in bytes. */
const fieldBytes = 65_536;

/**
 * The bytes of an output, no more than an orchestrator takes: of one that is too large, the large fields become blobs,
 * and where that is not enough, all of it.
 *
 * @throws ComponentError when it is too large and cannot be kept as a blob
 */
export async function fitOutput(output: JsonValue, component: string, blobs: () => BlobAccess): Promise<Uint8Array> {
  const value = valueBytes(output);
  if (value.length <= largestMessage) return value;
  try {
    const smaller = valueBytes(await blobifyOutput(output, fieldBytes, blobs()));
    if (smaller.length <= largestMessage) return smaller;
    return valueBytes(blobReference(await blobs().put(output, "data"), { size: value.length }));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ComponentError(
      `the output of component ${component} has ${value.length} bytes, more than an orchestrator takes in one message ` +
        `(${largestMessage}), and it could not be kept as a blob: ${reason}`,
      { cause },
    );
  }
}
