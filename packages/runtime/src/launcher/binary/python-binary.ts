import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { binaryName } from "./binary-name.ts";
import type { Found } from "./find-binary.ts";

const answerMs = 10_000;

/** Finds the package without running any of its code; prints nothing when there is none. */
const question = `
import importlib.util
found = importlib.util.find_spec("stepflow_orchestrator")
print(found.submodule_search_locations[0] if found and found.submodule_search_locations else "")
`;

/** The binary in the Python package `stepflow-orchestrator` of whichever Python the PATH has first. */
export async function pythonBinary(environment: NodeJS.ProcessEnv): Promise<Found> {
  const python = process.platform === "win32" ? "python" : "python3";
  try {
    const options = { env: environment, timeout: answerMs, windowsHide: true };
    const { stdout } = await promisify(execFile)(python, ["-c", question], options);
    const directory = stdout.trim();
    if (directory === "") return { missing: `${python} has no such package` };
    const file = join(directory, "bin", binaryName);
    return existsSync(file) ? { file } : { missing: `${directory} has no bin/${binaryName}` };
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { missing: isAbsent ? `no ${python} on the PATH` : `${python} did not answer` };
  }
}
