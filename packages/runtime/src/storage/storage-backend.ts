import type { BlobBackend } from "./blob-backend.ts";
import type { RunBackend } from "./run-backend.ts";

/**
 * A place where a runtime keeps things. `storageContract` of `@stepflow/runtime/testing` says what each must do.
 */
export interface StorageBackend {
  readonly blobs: BlobBackend;
  /** Without it, runs are kept in memory. */
  readonly runs?: RunBackend;
  /** Releases files and connections; does nothing when asked again. Every other call fails from then on. */
  close(): Promise<void>;
}
