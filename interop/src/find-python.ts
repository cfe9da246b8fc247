import { x } from "tinyexec";
import { InteropUnavailable } from "./interop-unavailable.ts";

const candidates = ["python3", "python3.14", "python3.13", "python3.12", "python3.11"];

/** Debian has Pythons that cannot make environments with pip, so that is part of the question. */
const question = "import ensurepip, fcntl, sys, venv; sys.exit(sys.version_info < (3, 11))";

/**
 * The first Python on the PATH that can make the environment of a peer.
 *
 * @throws {@link InteropUnavailable} when there is none
 */
export async function findPython(): Promise<string> {
  for (const candidate of candidates) {
    const { exitCode } = await x(candidate, ["-c", question]).then(
      (answer) => answer,
      () => ({ exitCode: undefined }),
    );
    if (exitCode === 0) return candidate;
  }
  throw new InteropUnavailable(`no Python from 3.11 on that has venv and ensurepip; tried ${candidates.join(", ")}`);
}
