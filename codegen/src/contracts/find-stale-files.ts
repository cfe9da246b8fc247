import { structuredPatch } from "diff";

/** A generated file that is not what its contract makes of it. */
export interface StaleFile {
  readonly file: string;
  /** A short unified diff: `-` is what the file has, `+` what it should have. */
  readonly difference: string;
}

const longestDifference = 12;

/**
 * Compares generated texts with what is on disk, byte for byte.
 *
 * @param expected the texts that the contracts make, by path
 * @param found the texts on disk, by path; a file that is not there is undefined or left out
 */
export function findStaleFiles(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string | undefined>,
): StaleFile[] {
  return [...expected].flatMap(([file, text]) => {
    const current = found.get(file);
    if (current === text) return [];
    return [{ file, difference: current === undefined ? "the file is missing" : describeDifference(current, text) }];
  });
}

function describeDifference(current: string, expected: string): string {
  const { hunks } = structuredPatch("", "", current, expected, undefined, undefined, { context: 1 });
  const lines = hunks.flatMap(({ oldStart, lines: hunkLines }) => [`@@ line ${oldStart} @@`, ...hunkLines]);
  const shown = lines.slice(0, longestDifference).map((line) => (line.length > 160 ? `${line.slice(0, 159)}…` : line));
  const hidden = lines.length - shown.length;
  return [...shown, ...(hidden > 0 ? [`… and ${hidden} more lines`] : [])].join("\n");
}
