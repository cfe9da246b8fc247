import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { quantile } from "./timing.ts";

/** What the disk makes of a promise: the time of a write of 4 KiB and fdatasync, in microseconds. */
export interface SyncTime {
  readonly p50: number;
  readonly p99: number;
}

/** Measures it in a folder; without it every durable figure says nothing. */
export function measureSync(folder: string, count = 300): SyncTime {
  const file = openSync(join(folder, "fsync"), "w");
  const block = Buffer.alloc(4096, 1);
  const times = Array.from({ length: count }, () => {
    const startMs = performance.now();
    writeSync(file, block);
    fdatasyncSync(file);
    return (performance.now() - startMs) * 1_000;
  });
  closeSync(file);
  rmSync(join(folder, "fsync"));
  return { p50: quantile(times), p99: quantile(times, 0.99) };
}
