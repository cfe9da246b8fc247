const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";

/**
 * The file of a thread's program, named by its path below this folder. From the root of the sources, as the bundled file is
 * at the root of what is built, the way there is the same. The build takes each such program as an entry.
 */
export function programUrl(path: string): URL {
  return new URL(`./${path}.${extension}`, import.meta.url);
}
