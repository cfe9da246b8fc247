import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

/**
 * The one directory that flows may name images in. Paths that come from flows count from it, and whatever leads out of
 * it, by `..`, as an absolute path or behind a link, is refused.
 */
export class ImageRoot {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = resolve(directory);
  }

  /**
   * Where a path leads, links followed as far as it exists.
   *
   * @throws Error when that is not in the directory
   */
  async resolve(path: string): Promise<string> {
    const root = await realpath(this.#directory);
    const place = await followLinks(resolve(root, path));
    const fromRoot = relative(root, place);
    if (fromRoot === ".." || fromRoot.startsWith(`..${sep}`) || isAbsolute(fromRoot)) {
      throw new Error(`${path}: lies outside the directory for images; name a path in it`);
    }
    return place;
  }

  /** How flows call a place in the directory. */
  async nameOf(place: string): Promise<string> {
    return relative(await realpath(this.#directory), place)
      .split(sep)
      .join("/");
  }
}

async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    const parent = dirname(path);
    return parent === path ? path : resolve(await followLinks(parent), relative(parent, path));
  }
}
