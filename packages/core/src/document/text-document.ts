import type { JsonValue } from "../json.ts";

/** A place in a text, both from 1. Columns count UTF-16 units, as editors do. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Something about a text that its reader had to refuse. */
export interface TextProblem {
  /** The value concerned, for example `$.steps[2]`. */
  readonly path: string;
  readonly offset: number;
  readonly message: string;
}

/** Is told the place and the offset of every value as it is read. */
export type PlaceVisitor = (path: string, offset: number) => void;

/** A document's text, read. */
export interface TextDocument {
  readonly value: JsonValue;
  /** Empty when the text is well-formed; otherwise `value` is not to be used. */
  readonly problems: readonly TextProblem[];
}

/** Reads the text of a document. Never throws: what is wrong is among the problems of the result. */
export type ReadText = (text: string, visit?: PlaceVisitor) => TextDocument;

/** Turns an offset into a line and a column. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return { line, column: offset - lastBreak };
}
