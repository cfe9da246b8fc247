import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** Where and when figures were measured; figures of two machines say nothing about each other. */
export interface Machine {
  readonly measuredAt: string;
  readonly node: string;
  readonly platform: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  /** How many processes wanted to run, on average over the last minute. Figures from a busy machine are too high. */
  readonly load: number;
}

export function describeMachine(): Machine {
  return {
    measuredAt: new Date().toISOString(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
}

export function printMachine({ node, platform, processor, cores, memoryGigabytes, load }: Machine): string {
  return `Node ${node}, ${platform}, ${cores} cores (${processor}), ${memoryGigabytes} GB, load ${load}`;
}
