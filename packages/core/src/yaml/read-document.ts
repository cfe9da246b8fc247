import type { DocumentLimits } from "../document/limits.ts";
import { type Locate, locateIn } from "../document/locate.ts";
import { jsonReader } from "../document/read-json.ts";
import { positionsIn } from "../document/text-document.ts";
import { ValidationError } from "../errors/validation-error.ts";
import type { JsonValue } from "../json.ts";
import { type HasJsonKeys, yamlReader } from "./read-yaml.ts";

/** How a text is to be read. */
export interface ReadDocumentOptions {
  readonly format: "yaml" | "json";
  /** What errors call the document, for example its file's path. */
  readonly source: string;
  readonly limits?: DocumentLimits;
  /**
   * Whether a mapping of YAML has keys of any kind, by its place, for example `$.table`. Each key is then the JSON text
   * of what it stands for. Nowhere by default: such keys are refused.
   */
  readonly hasJsonKeys?: HasJsonKeys;
}

/** A document, and where its parts stand in the text. */
export interface ReadableDocument {
  readonly value: JsonValue;
  /** The line and column of a place such as `$.plugins.one`; of the innermost part that there is when it is missing. */
  readonly locate: Locate;
}

/**
 * Reads YAML or JSON text that isn't a flow.
 *
 * @throws ValidationError naming the line, the column and the path of everything that the notation does not allow
 */
export function readDocument(text: string, options: ReadDocumentOptions): ReadableDocument {
  const { format, source, limits = {}, hasJsonKeys } = options;
  const read = format === "json" ? jsonReader(limits) : yamlReader(limits, hasJsonKeys);
  const { value, problems } = read(text);
  const locate = locateIn(text, read);
  if (problems.length === 0) return { value, locate };
  const positionAt = positionsIn(text);
  const issues = problems.map(({ path, offset, message }) => ({ path, message, position: positionAt(offset) }));
  throw new ValidationError(source, issues);
}
