import { extname } from "node:path";

/** `photo.png` becomes `photo_processed.jpeg`. */
export function outputName(name: string, format: string): string {
  return `${name.slice(0, name.length - extname(name).length)}_processed.${format}`;
}

/**
 * The output of each image of a batch. Images that differ in their extension only keep it, so that none overwrites the
 * output of another: `photo.png_processed.jpeg`.
 */
export function outputNames(names: readonly string[], format: string): Map<string, string> {
  const timesOf = new Map<string, number>();
  for (const name of names) {
    const output = outputName(name, format);
    timesOf.set(output, (timesOf.get(output) ?? 0) + 1);
  }
  return new Map(
    names.map((name) => {
      const output = outputName(name, format);
      return [name, timesOf.get(output) === 1 ? output : `${name}_processed.${format}`];
    }),
  );
}
