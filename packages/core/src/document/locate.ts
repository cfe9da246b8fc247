import { positionsIn, type ReadText, type TextPosition } from "./text-document.ts";

/** Finds where a path such as `$.steps[2].input` stands in a text. */
export type Locate = (path: string) => TextPosition;

/**
 * Makes a finder of places. The text is read a second time, and only when somebody asks: errors are rare, and reading
 * stays fast without positions.
 *
 * A path that the text does not have, such as that of a missing key, leads to the innermost part that it has.
 */
export function locateIn(text: string, read: ReadText): Locate {
  let locate: Locate | undefined;
  return (path) => {
    locate ??= readPlaces(text, read);
    return locate(path);
  };
}

function readPlaces(text: string, read: ReadText): Locate {
  const offsets = new Map<string, number>();
  read(text, (place, offset) => offsets.set(place, offset));
  const positionAt = positionsIn(text);
  return (path) => positionAt(innermostOffset(path, offsets));
}

function innermostOffset(path: string, offsets: ReadonlyMap<string, number>): number {
  let place = "$";
  for (const [part] of path.matchAll(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]|\.[^.[]+/g)) {
    const next = spellings(part)
      .map((spelling) => place + spelling)
      .find((candidate) => offsets.has(candidate));
    if (next === undefined) break;
    place = next;
  }
  return offsets.get(place) ?? 0;
}

/** How a document may spell a part of a path: diagnostics leave `$coalesce` out, and older dialects use snake_case. */
function spellings(part: string): string[] {
  if (part === ".condition") return [part, ".$if"];
  if (part.startsWith("[")) return [part, `.$coalesce${part}`];
  return [part, part.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
}
