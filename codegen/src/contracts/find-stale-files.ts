import { describeDifference } from "./describe-difference.ts";

/** A generated file that is not what its contract makes of it. */
export interface StaleFile {
  readonly file: string;
  /** What is different, as a short unified diff: `-` is what the file has, `+` what it should have. */
  readonly difference: string;
}

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
