import { structuredPatch } from "diff";

const mostLines = 12;
const widestLine = 160;

/** A short unified diff: `-` is what the text has, `+` what it should have. Long lines begin near where they differ. */
export function describeDifference(current: string, expected: string): string {
  const { hunks } = structuredPatch("", "", current, expected, undefined, undefined, { context: 1 });
  const lines = hunks.flatMap((hunk) => [`@@ line ${hunk.oldStart} @@`, ...alignPairs(hunk.lines)]);
  const hidden = lines.length - mostLines;
  return [...lines.slice(0, mostLines).map(clip), ...(hidden > 0 ? [`… and ${hidden} more lines`] : [])].join("\n");
}

/** Leaves out the long beginning that a removed line has in common with the added line that follows it. */
function alignPairs(lines: readonly string[]): string[] {
  const aligned = [...lines];
  for (const [index, removed] of lines.entries()) {
    const added = lines[index + 1];
    if (added === undefined || !removed.startsWith("-") || !added.startsWith("+")) continue;
    const start = commonStart(removed.slice(1), added.slice(1)) - 40;
    if (start <= 0) continue;
    aligned[index] = `-…${removed.slice(1 + start)}`;
    aligned[index + 1] = `+…${added.slice(1 + start)}`;
  }
  return aligned;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function clip(line: string): string {
  return line.length > widestLine ? `${line.slice(0, widestLine - 1)}…` : line;
}
