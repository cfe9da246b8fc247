import type { PeerLine } from "@stepflow-workspace/interop/peers";

/** What runs the flows. */
export interface System {
  readonly name: string;
  readonly package: string;
  readonly setup: string;
  readonly runner: "serve" | "embedded" | PeerLine;
}

/** Ours first: others are told against it. */
export const systems: readonly System[] = [
  {
    name: "stepflow serve",
    package: "@stepflow/runtime",
    setup: "the engine of this project behind HTTP, as a process of its own",
    runner: "serve",
  },
  {
    name: "embedded engine",
    package: "@stepflow/runtime",
    setup: "the same in the process that calls, without HTTP before it",
    runner: "embedded",
  },
  {
    name: "stepflow-server 0.11",
    package: "stepflow-orchestrator",
    setup: "the official server; its workers are called over HTTP, as ours are",
    runner: "0.11",
  },
  {
    name: "stepflow-server 0.13",
    package: "stepflow-orchestrator",
    setup: "the official server of today; its workers pull their tasks over gRPC",
    runner: "0.13",
  },
];

/** Where runs are kept: in memory, or in SQLite such that they survive a loss of power once they are acknowledged. */
export type Storage = "memory" | "sqlite";
