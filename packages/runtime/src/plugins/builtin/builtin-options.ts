/** What the builtin components may reach, and how. Everything has a default that works. */
export interface BuiltinOptions {
  /** The directory that `load_file` reads in and never leaves; that of the process by default. */
  readonly workingDirectory?: string;
  /** How large a file `load_file` reads, in bytes; 16 Mi by default. */
  readonly maxFileBytes?: number;
}
