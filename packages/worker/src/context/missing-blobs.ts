import { StepflowError } from "@stepflow/core";
import type { BlobAccess } from "./runtime-services.ts";

/** Where nobody has said where blobs are kept: every call is refused with the ways to say it. */
export const missingBlobs: BlobAccess = {
  put: refuse,
  get: refuse,
  putBinary: refuse,
  getBinary: refuse,
  streamBinary: refuse,
};

async function refuse(): Promise<never> {
  const hint =
    "A runtime announces it when it initializes the worker. For one that does not, give the option blobUrl or the variable STEPFLOW_BLOB_URL, for example http://127.0.0.1:7837/api/v1/blobs.";
  throw new StepflowError("NO_BLOBS", "this worker does not know where blobs are kept", { hint });
}
