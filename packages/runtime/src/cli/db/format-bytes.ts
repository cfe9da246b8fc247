const units = ["kB", "MB", "GB", "TB"] as const;

/** A size for readers: `812 B`, `4.1 kB`, `1.3 GB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  let size = bytes / 1_000;
  let index = 0;
  // What would be rounded to 1000.0 kB is a megabyte.
  for (; size >= 999.95 && index < units.length - 1; index += 1) size /= 1_000;
  return `${size.toFixed(1)} ${units[index]}`;
}
