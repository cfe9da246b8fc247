import type { StorageBackend } from "../storage-backend.ts";

/** What a case is about. */
export type StorageTopic = "blobs" | "reopening" | "closing";

/** One thing that every storage does. */
export interface StorageCaseDefinition {
  readonly topic: StorageTopic;
  readonly name: string;
  /** @param open opens the storage of this case, again when called again; closed when the case is over */
  run(open: () => Promise<StorageBackend>): Promise<void>;
}

/** A case of the contract did not hold. */
export class StorageContractViolation extends Error {
  override readonly name = "StorageContractViolation";
}

export function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new StorageContractViolation(what);
}
