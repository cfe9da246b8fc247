/** What the builtin components may reach, and how. Everything has a default that works. */
export interface BuiltinOptions {
  /** The directory that `load_file` reads in and never leaves; that of the process by default. */
  readonly workingDirectory?: string;
  /** How large a file `load_file` reads, in bytes; 16 Mi by default. */
  readonly maxFileBytes?: number;
  readonly http?: HttpOptions;
}

/** What the `http` component may reach. */
export interface HttpOptions {
  /** Whether flows may reach this machine and private networks; `false` by default. */
  readonly allowPrivateNetworks?: boolean;
  /** How large a reply may be, in bytes; 10 Mi by default. */
  readonly maxReplyBytes?: number;
}
