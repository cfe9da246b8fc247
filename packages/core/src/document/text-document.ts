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

/** Makes a function that turns offsets of a text into lines and columns. */
export function positionsIn(text: string): (offset: number) => TextPosition {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return (offset) => {
    let line = 0;
    let above = lineStarts.length;
    while (above - line > 1) {
      const middle = (line + above) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) line = middle;
      else above = middle;
    }
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}
