import { Lexer } from "yaml";

/** What the library's lexer writes in front of a scalar that has no quotes. */
const scalarMark = "\u001f";

/**
 * Whether a YAML text has more scalars, collections, aliases and lines together than `maximum`.
 *
 * To build a tree of a text costs kilobytes and microseconds for each of them; to look through it costs next to nothing
 * and stops when it has seen enough.
 */
export function hasMoreParts(text: string, maximum: number): boolean {
  // A part takes a character, and something that divides it from the next.
  if (text.length <= maximum) return false;
  let count = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (isScalar) isScalar = false;
    else if (lexeme === scalarMark) {
      isScalar = true;
      count += 1;
    } else if ("\"'*[{\n\r".includes(lexeme.charAt(0))) count += 1;
    if (count > maximum) return true;
  }
  return false;
}
