import { StepflowError } from "@stepflow/core";

/**
 * A store cannot be opened, read or written. Nothing that was there has been overwritten.
 *
 * The code is `STORAGE`; the message names the file or directory, what is wrong with it, and the cure.
 */
export class StorageError extends StepflowError {
  /** The file or directory. */
  readonly path: string;

  /**
   * @param what what is wrong, as a clause
   * @param hint the cure, as a sentence
   */
  constructor(path: string, what: string, hint: string, options: { readonly cause?: unknown } = {}) {
    super("STORAGE", `${path}: ${what}. ${hint}`, { ...options, hint });
    this.path = path;
  }
}

/** What every call of a store answers that has been closed. */
export function closedStore(path: string): StorageError {
  return new StorageError(path, "this store has been closed", "Use it before the runtime that opened it is closed.");
}
