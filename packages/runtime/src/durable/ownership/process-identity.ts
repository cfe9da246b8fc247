import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { isJsonObject, type JsonValue } from "@stepflow/core";
import { readThreadStat } from "./thread-stat.ts";

/** What tells a process from any other, on any machine. */
export interface ProcessIdentity {
  /** For readers; hosts may share their name. */
  readonly host: string;
  readonly pid: number;
  /** Absent where the system does not tell it: whether the process lives can then not be looked up. */
  readonly thread?: ThreadIdentity;
}

/**
 * The thread that runs the event loop, which is what ends when a `Worker` does. Contract: proc_pid_stat(5) and
 * namespaces(7) of Linux.
 */
export interface ThreadIdentity {
  readonly bootId: string;
  /** Those that decide what `id` and `startTime` mean: of processes, and of time. */
  readonly namespaces: string;
  /** Equals the process id in the main thread. */
  readonly id: number;
  /** In clock ticks since the boot: ids come again, but not with the same time. */
  readonly startTime: string;
}

/** Who calls. */
export function processIdentity(): ProcessIdentity {
  const thread = threadIdentity();
  return { host: hostname(), pid: process.pid, ...(thread !== undefined && { thread }) };
}

/** What {@link printProcessIdentity} wrote; `undefined` when it is something else. */
export function parseProcessIdentity(text: string): ProcessIdentity | undefined {
  const value = parseJson(text);
  if (!isJsonObject(value)) return undefined;
  const { host, pid, thread } = value;
  if (typeof host !== "string" || !isId(pid)) return undefined;
  if (thread === undefined) return { host, pid };
  const known = readThread(thread);
  return known && { host, pid, thread: known };
}

export function printProcessIdentity(identity: ProcessIdentity): string {
  return JSON.stringify(identity);
}

function threadIdentity(): ThreadIdentity | undefined {
  try {
    if (!showsOwnNamespace(readFileSync("/proc/thread-self/status", "latin1"))) return undefined;
    const stat = readThreadStat(readFileSync("/proc/thread-self/stat", "latin1"));
    if (stat === undefined) return undefined;
    const bootId = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
    const namespaces = `${readlinkSync("/proc/self/ns/pid")} ${timeNamespace()}`;
    return { bootId, namespaces, id: stat.id, startTime: stat.startTime };
  } catch {
    // Not Linux, or a sandbox that hides it.
    return undefined;
  }
}

/**
 * Whether `/proc` counts processes as this one does. Where a new namespace kept the `/proc` of its parent, a thread has an
 * id in each, and other threads would be looked up under the wrong one.
 */
function showsOwnNamespace(status: string): boolean {
  return /^NSpid:\t\d+$/m.test(status);
}

/** Kernels before 5.6 have none. */
function timeNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/time");
  } catch {
    return "time:none";
  }
}

function readThread(value: JsonValue): ThreadIdentity | undefined {
  if (!isJsonObject(value)) return undefined;
  const { bootId, namespaces, id, startTime } = value;
  const isKnown = typeof bootId === "string" && typeof namespaces === "string" && typeof startTime === "string";
  return isKnown && isId(id) ? { bootId, namespaces, id, startTime } : undefined;
}

function isId(value: JsonValue | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
