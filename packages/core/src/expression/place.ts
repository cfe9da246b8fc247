/**
 * Names a part of a document in messages and diagnostics: `at` is the place of the whole, for example `$.steps[2]`.
 *
 * Names that contain `.`, `[` or `]` are quoted, as in the diagnostics of the 0.11 generation. A place is for people;
 * for a path that is read again use `printPath`.
 */
export function placeOf(at: string, part: string | number): string {
  if (typeof part === "number") return `${at}[${part}]`;
  return part === "" || /[.[\]]/.test(part) ? `${at}[${JSON.stringify(part)}]` : `${at}.${part}`;
}
