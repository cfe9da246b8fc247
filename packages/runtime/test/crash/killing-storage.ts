import type { RunBackend } from "../../src/storage/run-backend.ts";
import type { StorageBackend } from "../../src/storage/storage-backend.ts";
import { changedRuns } from "./changed-runs.ts";

/** When a process ends itself: before or after its n-th write to the journal, counted from 1. */
export interface Kill {
  readonly when: "before" | "after";
  readonly write: number;
}

/** A storage whose process ends at one of its writes, as by `kill -9`. */
export class KillingStorage implements StorageBackend {
  readonly blobs: StorageBackend["blobs"];
  readonly runs: RunBackend;
  readonly #storage: StorageBackend;
  #kill: Kill | undefined;
  #writeCount = 0;

  constructor(storage: StorageBackend & { readonly runs: RunBackend }) {
    this.#storage = storage;
    this.blobs = storage.blobs;
    this.runs = changedRuns(storage.runs, {
      write: (group) => {
        this.#writeCount += 1;
        const kill = this.#kill?.write === this.#writeCount ? this.#kill.when : undefined;
        if (kill === "before") endProcess();
        const written = storage.runs.write(group);
        if (kill !== "after") return written;
        return written === undefined ? endProcess() : written.then(endProcess);
      },
    });
  }

  /** Counts writes from here on. */
  arm(kill: Kill): void {
    this.#kill = kill;
    this.#writeCount = 0;
  }

  close(): Promise<void> {
    return this.#storage.close();
  }
}

function endProcess(): never {
  process.kill(process.pid, "SIGKILL");
  throw new Error("the process outlived its end");
}
