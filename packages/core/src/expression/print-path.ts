import type { Path } from "./path.ts";

/**
 * Prints a path so that `parsePath` reads the same path back: names that dots cannot carry are quoted.
 */
export function printPath(path: Path): string {
  let text = "$";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (part !== "" && !/[.[\]"']/.test(part) && part.trim() === part) text += `.${part}`;
    else text += part.includes('"') ? `['${part}']` : `["${part}"]`;
  }
  return text;
}

/** Prints a path as the 0.11 generation stores it: every field as `.name`, even when that reads as another path. */
export function printLossyPath(path: Path): string {
  return path.reduce<string>((text, part) => text + (typeof part === "number" ? `[${part}]` : `.${part}`), "$");
}
