import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Cli } from "../cli.ts";

/**
 * The flow files behind what the user named: files as they are, and every `.yaml` and `.yml` file below directories, in
 * order of their names, except configurations, `node_modules` and what begins with a dot.
 *
 * A path that doesn't exist is answered as it is: whoever reads it says so.
 *
 * @param fileNames what files below directories are called
 */
export async function findFlowFiles(
  paths: readonly string[],
  cli: Cli,
  fileNames: RegExp = /\.ya?ml$/,
): Promise<string[]> {
  const files = await Promise.all(
    paths.map(async (path) =>
      (await isDirectory(resolve(cli.workingDirectory, path))) ? filesBelow(path, cli, fileNames) : [path],
    ),
  );
  return [...new Set(files.flat())];
}

async function filesBelow(directory: string, cli: Cli, fileNames: RegExp): Promise<string[]> {
  const entries = await readdir(resolve(cli.workingDirectory, directory), { withFileTypes: true });
  const files = await Promise.all(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
        const path = join(directory, entry.name);
        if (entry.isDirectory()) return filesBelow(path, cli, fileNames);
        return fileNames.test(entry.name) && !/^stepflow[-_]config\b/.test(entry.name) ? [path] : [];
      }),
  );
  return files.flat();
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
