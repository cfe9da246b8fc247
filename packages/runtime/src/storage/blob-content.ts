/** The bytes of a blob, to be read in pieces. Whoever never asks for them holds nothing open. */
export interface BlobContent {
  /** In bytes. */
  readonly size: number;
  /**
   * Reads from the beginning, each time that it is called. The last piece comes only when all of them together are known
   * to be what was kept.
   *
   * @throws StorageError while it is read, when what is there is not what was kept, or is no longer there
   */
  chunks(): AsyncIterable<Uint8Array>;
}
