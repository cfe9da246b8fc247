import { readdirSync, readFileSync } from "node:fs";

/** What a process and all that descend from it have used. Read from /proc, so on Linux only. */
export interface ProcessTree {
  /** Processor time so far, with that of children that have ended. */
  readonly cpuMs: number;
  /** Memory that is resident, shared pages counted once. */
  readonly residentMegabytes: number;
}

/** In ms: what the kernel counts processor time in. */
const tickMs = 10;

export function readProcessTree(rootPid: number): ProcessTree {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const members = new Set([rootPid]);
  // A parent is older than its children, and numbers may have wrapped around: look until nobody is found.
  for (let before = 0; before < members.size; ) {
    before = members.size;
    for (const { pid, parent } of processes) if (members.has(parent)) members.add(pid);
  }
  const tree = processes.filter(({ pid }) => members.has(pid));
  return {
    cpuMs: tree.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    residentMegabytes: tree.reduce((sum, { pid }) => sum + residentMegabytes(pid), 0),
  };
}

function readProcess(name: string): { pid: number; parent: number; cpuMs: number }[] {
  const stat = readOrNothing(`/proc/${name}/stat`);
  if (stat === undefined) return [];
  // The second field is the program's name in brackets, which may hold anything.
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
  const [parent = 0] = fields.slice(1, 2);
  const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
  return [{ pid: Number(name), parent, cpuMs: ticks * tickMs }];
}

function residentMegabytes(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`) ?? "")?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/** A process may end between being listed and being read. */
function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
