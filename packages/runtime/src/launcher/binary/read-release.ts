import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { notExecutable } from "../failures.ts";
import type { OrchestratorRelease } from "../options.ts";
import { OrchestratorError } from "../orchestrator-error.ts";

const answerMs = 10_000;

/**
 * Which release a binary is of. It has no `--version`; its help says whether it speaks gRPC, and what can be asked of it.
 *
 * @throws OrchestratorError (`not-a-server`) when it is another program, or none
 */
export async function readRelease(file: string, environment: NodeJS.ProcessEnv): Promise<OrchestratorRelease> {
  const help = await promisify(execFile)(file, ["--help"], { env: environment, timeout: answerMs, windowsHide: true })
    .then(({ stdout }) => stdout)
    .catch((cause: Error) => {
      throw notExecutable(file, cause);
    });
  if (!help.includes("--config-stdin")) {
    const message = `${file} is no stepflow-server: its --help does not tell of --config-stdin, and begins "${firstLine(help)}"`;
    throw new OrchestratorError("not-a-server", message, {
      hint: "The command line tool `stepflow` is another program.",
    });
  }
  return /gRPC/i.test(help) ? "0.13" : "0.11";
}

/** @throws OrchestratorError (`wrong-release`) when the binary is not of the release that was asked for */
export function refuseOther(found: OrchestratorRelease, expected: OrchestratorRelease | undefined, file: string): void {
  if (expected === undefined || found === expected) return;
  const message = `${file} is of release ${found}, expected ${expected}`;
  const hint = `Name a binary of ${expected}, such as that of "pip install stepflow-orchestrator~=${expected}.0", or leave release out.`;
  throw new OrchestratorError("wrong-release", message, { hint });
}

function firstLine(text: string): string {
  return (text.trim().split("\n")[0] ?? "").slice(0, 200);
}
