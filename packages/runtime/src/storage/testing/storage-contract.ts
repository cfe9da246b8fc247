import type { StorageBackend } from "../storage-backend.ts";
import { blobCases } from "./blob-cases.ts";
import { blobStreamCases } from "./blob-stream-cases.ts";
import { closingCases } from "./closing-cases.ts";
import { deletingCases } from "./deleting-cases.ts";
import { journalCases } from "./journal-cases.ts";
import { listCases } from "./list-cases.ts";
import { ownershipCases } from "./ownership-cases.ts";
import { reservationCases } from "./reservation-cases.ts";
import { runLifetimeCases } from "./run-lifetime-cases.ts";
import type { StorageCaseDefinition, StorageTopic } from "./storage-case.ts";
import { valueCases } from "./value-cases.ts";

/** A place for the storage of one case. */
export interface StoragePlace {
  /** Opens what is there; makes it the first time. */
  open(): Promise<StorageBackend>;
  /** Removes what is there, when the case is over and everything closed. */
  remove(): Promise<void>;
}

const definitions: readonly StorageCaseDefinition[] = [
  ...blobCases,
  ...blobStreamCases,
  ...journalCases,
  ...valueCases,
  ...ownershipCases,
  ...reservationCases,
  ...listCases,
  ...deletingCases,
  ...runLifetimeCases,
  ...closingCases,
];

/** How to run the storage contract. */
export interface StorageContractOptions {
  /** Makes a place where nothing is kept yet; a new one for every case. */
  create(): Promise<StoragePlace>;
  /** What this storage cannot do at all: one in memory leaves `"reopening"` out, one without `runs` the `runTopics`. */
  readonly without?: readonly StorageTopic[];
}

/** One case, for any test runner: `it(name, run)`. Rejects when the storage does not hold it. */
export interface StorageCase {
  readonly topic: StorageTopic;
  readonly name: string;
  run(): Promise<void>;
}

/**
 * What every {@link StorageBackend} does, as cases for any test runner.
 *
 * @example
 * const cases = storageContract({ create: async () => ({ open: () => MyStorage.open(directory), remove }) });
 * describe("MyStorage", () => {
 *   for (const { topic, name, run } of cases) it(`${topic}: ${name}`, run);
 * });
 */
export function storageContract({ create, without = [] }: StorageContractOptions): StorageCase[] {
  return definitions
    .filter(({ topic, needs }) => !without.includes(topic) && (needs === undefined || !without.includes(needs)))
    .map(({ topic, name, run }) => ({
      topic,
      name,
      async run() {
        const place = await create();
        const opened: StorageBackend[] = [];
        try {
          await run(async () => {
            const storage = await place.open();
            opened.push(storage);
            return storage;
          });
        } finally {
          for (const storage of opened) await storage.close();
          await place.remove();
        }
      },
    }));
}
