/** The name that somebody may have meant by `given`: one that differs in case, separators or a letter or two. */
export function closest(given: string, names: Iterable<string>): string | undefined {
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, "");
  let best: string | undefined;
  // A third of a short name is another name.
  let limit = Math.min(2, Math.floor(given.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(plain(given), plain(name));
    if (distance < limit) [best, limit] = [name, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (char === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
