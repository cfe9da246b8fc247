/**
 * How large a document may be. What exceeds a limit is refused with an error that names it, so that no document from
 * outside can exhaust the memory or the stack of its reader.
 */
export interface DocumentLimits {
  /** UTF-16 units of text; 16 Mi by default. */
  readonly maxLength?: number;
  /** Levels of objects and arrays; 256 by default. */
  readonly maxDepth?: number;
  /** Values in the document, counted again at every YAML alias; 1,000,000 by default. */
  readonly maxValues?: number;
  /** YAML aliases in use; 100 by default. */
  readonly maxAliases?: number;
}

export const defaultLimits: Required<DocumentLimits> = {
  maxLength: 16 * 1024 * 1024,
  maxDepth: 256,
  maxValues: 1_000_000,
  maxAliases: 100,
};
