/** The generations of the official programs: the last with JSON-RPC workers, and the one with pull workers over gRPC. */
export type PeerLine = "0.11" | "0.13";

/** Official programs of one generation, unchanged, as the Python registry has them. */
export interface Peer {
  readonly line: PeerLine;
  /** Versions by package: `stepflow-orchestrator` and `stepflow-py`. */
  readonly versions: Readonly<Record<string, string>>;
  /** The Python that can import `stepflow_py` and `stepflow_orchestrator`. */
  readonly python: string;
  /** The binary `stepflow-server`. */
  readonly server: string;
  /** The program of the Python worker, with its built-in components. */
  readonly worker: string;
}
