/** What every system runs: steps one after the other, or side by side. */
export interface Shape {
  readonly name: string;
  readonly kind: "chain" | "parallel";
  readonly count: number;
}

/** What survives a run's step once the next one begins: `kill -9` of the process, or also a loss of power. */
export type Promised = "process" | "power";

/** A module that makes an engine run shapes on disk. */
export interface DurableSystem {
  readonly about: {
    readonly package: string;
    readonly promise: Promised;
    /** How it is set up, for readers. */
    readonly setup: string;
    /** How its runs go on after `kill -9`; without it they do not unless the application finds and runs them itself. */
    readonly recovers?: string;
    /** For how many ms its runs stay with a process that is dead. */
    readonly leaseMs?: number;
    /** Whether who waits for a result asks for it from time to time, and so finds it late. */
    readonly polls?: true;
  };
  /** Starts what runs in a process of its own and is not killed with the application. */
  startServer?(folder: string): Promise<Server>;
  start(options: StartOptions): Promise<Started>;
}

export interface Server {
  /** For {@link StartOptions}; it goes to other processes as JSON. */
  readonly address: unknown;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Where it keeps everything. */
  readonly folder: string;
  readonly shapes: readonly Shape[];
  /** What each step does. */
  readonly step: (index: number) => unknown;
  readonly address: unknown;
}

export interface Started {
  /** A run of a shape, from submitting it to its result. */
  call(shapeName: string): () => Promise<unknown>;
  /** How many steps that have finished a second reader finds. */
  stepsOnDisk(): number | Promise<number>;
  /** Where it is not the size of all files in its folder. */
  bytesOnDisk?(): Promise<number>;
  /** Tells it to go on with what an earlier process left, where it does not by itself. */
  recover?(): Promise<unknown>;
  close(): void | Promise<void>;
}
