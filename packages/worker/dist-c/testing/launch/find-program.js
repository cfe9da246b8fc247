import { accessSync, constants } from "node:fs";
import { delimiter, resolve } from "node:path";
/**
 * Looks a program up on the PATH of this process, as a runtime does with its own: the program itself gets no PATH, so
 * that `spawn` would not find it. A path is taken from `cwd`.
 *
 * @throws Error when there is no such program
 */
export function findProgram(command, cwd) {
    const path = process.env.PATH ?? "";
    const places = /[/\\]/.test(command) ? [cwd] : path.split(delimiter).filter((directory) => directory !== "");
    const found = places.map((directory) => resolve(directory, command)).find(isExecutable);
    if (found === undefined)
        throw new Error(`no program ${JSON.stringify(command)} in ${places.join(delimiter)}`);
    return found;
}
function isExecutable(path) {
    try {
        accessSync(path, constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=find-program.js.map