import type { StorageBackend } from "../storage-backend.ts";

/** What only storage with `runs` does. */
export const runTopics = ["journal", "values", "ownership", "reservations", "lists", "deleting"] as const;

/** What a case is about. */
export type StorageTopic = "blobs" | "reopening" | "closing" | (typeof runTopics)[number];

/** One thing that every storage does. */
export interface StorageCaseDefinition {
  readonly topic: StorageTopic;
  readonly name: string;
  /** What else a storage must be able to do for this. */
  readonly needs?: StorageTopic;
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
