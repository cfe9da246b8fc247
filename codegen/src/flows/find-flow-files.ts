import { basename, dirname, extname } from "node:path/posix";
import { glob } from "tinyglobby";
import { UserError } from "./user-error.ts";

/** A flow file and the name that its handle gets. */
export interface FlowFile {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  /** The handle's name, for example `billingInvoice` for `flows/billing/invoice.yaml`. */
  readonly name: string;
}

/**
 * The files that the patterns match, in the order of their paths, so that the result is the same on every machine.
 *
 * A file is named by its path below the folder that all of them share.
 *
 * @throws UserError when a pattern matches nothing, or two files would get the same name
 */
export async function findFlowFiles(patterns: readonly string[], directory: string): Promise<FlowFile[]> {
  const paths = new Set<string>();
  for (const pattern of patterns) {
    const matches = await glob(pattern, { cwd: directory, ignore: ["**/node_modules/**"] });
    if (matches.length === 0) throw new UserError(`no flow file matches ${pattern} in ${directory}`);
    for (const path of matches) paths.add(path);
  }
  return nameFiles([...paths].sort());
}

function nameFiles(paths: readonly string[]): FlowFile[] {
  const shared = sharedFolders(paths);
  const pathOfName = new Map<string, string>();
  for (const path of paths) {
    const words = [...folders(path).slice(shared), basename(path, extname(path))].flatMap((part) =>
      part.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""),
    );
    const name = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join("");
    if (!/^\p{L}/u.test(name)) throw new UserError(`${path}: its name must start with a letter to name a handle`);
    const other = pathOfName.get(name);
    if (other !== undefined)
      throw new UserError(`${other} and ${path} would both be flows.${name}: rename one of them`);
    pathOfName.set(name, path);
  }
  return [...pathOfName].map(([name, path]) => ({ path, name }));
}

/** How many folders, from the outside in, all paths have in common. */
function sharedFolders(paths: readonly string[]): number {
  const [first = [], ...rest] = paths.map(folders);
  const different = first.findIndex((folder, index) => rest.some((other) => other[index] !== folder));
  return different === -1 ? first.length : different;
}

function folders(path: string): string[] {
  const folder = dirname(path);
  return folder === "." ? [] : folder.split("/");
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

/** The first letter in upper case: a handle's name as the start of its types' names. */
export function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
