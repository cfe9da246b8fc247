import { MemoryStorage } from "../../src/storage/memory-storage.ts";
import type { RunBackend } from "../../src/storage/run-backend.ts";
import type { StorageBackend } from "../../src/storage/storage-backend.ts";
import { closedStore } from "../../src/storage/storage-error.ts";
import type { StoragePlace } from "../../src/testing.ts";
import { MemoryRuns } from "./memory-runs.ts";

/** Storages in memory over one that lasts: what one keeps is there when it is opened again, and each is closed for itself. */
export function lastingInMemory(): StoragePlace {
  const { blobs } = new MemoryStorage();
  const runs = new MemoryRuns();
  return {
    async open(): Promise<StorageBackend> {
      const lifetime = { isClosed: false };
      return {
        blobs: untilClosed({ ...blobs, begin: async () => untilClosed(await blobs.begin(), lifetime) }, lifetime),
        runs: untilClosed<RunBackend>(runs, lifetime),
        async close() {
          lifetime.isClosed = true;
        },
      };
    },
    remove: async () => {},
  };
}

/** The same object, whose methods fail from a moment on. */
export function untilClosed<Target extends object>(target: Target, lifetime: { readonly isClosed: boolean }): Target {
  return new Proxy(target, {
    get(_, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return (...given: readonly unknown[]) => {
        if (lifetime.isClosed) throw closedStore("memory");
        return Reflect.apply(method, target, given);
      };
    },
  });
}
