import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join, resolve } from "node:path";

/**
 * The file that a command names: a path counts from the working directory, a name is looked up on the PATH of this
 * process and then in the working directory.
 *
 * @throws Error when there is none that can be executed
 */
export async function findCommand(
  command: string,
  workingDirectory: string,
  searchPath: string = process.env.PATH ?? "",
): Promise<string> {
  const isPath = isAbsolute(command) || command.includes("/") || command.includes("\\");
  const directories = isPath ? [] : searchPath.split(delimiter).filter((directory) => directory !== "");
  const candidates = [...directories.map((directory) => join(directory, command)), resolve(workingDirectory, command)];
  for (const file of candidates.flatMap(withExtensions)) if (await isExecutable(file)) return file;
  const places = isPath ? `at ${candidates[0]}` : `on the PATH or in ${workingDirectory}`;
  throw new Error(`no program "${command}" ${places}; install it, or write its path relative to ${workingDirectory}`);
}

/** Windows leaves the extension out. */
function withExtensions(file: string): string[] {
  if (process.platform !== "win32") return [file];
  return [file, ...(process.env.PATHEXT ?? ".EXE;.CMD;.BAT").split(";").map((extension) => file + extension)];
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
