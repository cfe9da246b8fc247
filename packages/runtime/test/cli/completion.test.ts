import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { call } from "./command-line.ts";

const print = async (shell: string): Promise<string> => (await call(".", ["completion", shell])).stdout;

describe("in bash", () => {
  let script: string;
  beforeAll(async () => {
    script = await print("bash");
  });

  /** What bash offers behind these words. */
  async function complete(...words: readonly string[]): Promise<string[]> {
    const line = ["stepflow", ...words].map((word) => `'${word}'`).join(" ");
    const ask = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _stepflow; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = await promisify(execFile)("bash", ["-c", ask]);
    return stdout.trim().split("\n");
  }

  it.each([
    [["ru"], ["run", "runs"]],
    [
      ["runs", ""],
      ["list", "show", "cancel", "delete"],
    ],
    [["runs", "list", "--st"], ["--status"]],
    [["runs", "list", "--status", "can"], ["cancelled"]],
    [["submit", "flow.yaml", "--det"], ["--detach"]],
    // Nothing of ours: bash offers files.
    [["submit", "flow"], [""]],
  ])("%j is completed to %j", async (words, offered) => {
    expect(await complete(...words)).toEqual(offered);
  });
});

it("zsh and fish get every command with its summary, and every option with its choices", async () => {
  const [zsh, fish] = [await print("zsh"), await print("fish")];
  expect(zsh).toContain("'runs:look at runs on a server, and end them'");
  expect(zsh).toContain(
    "'*--status[only runs that stand there]:value:(running paused completed failed cancelled recoveryFailed)'",
  );
  expect(fish).toContain("-n __fish_use_subcommand -f -a submit -d 'run a flow on a server and print its result'");
  expect(fish).toContain("-l status -x -a 'running paused completed failed cancelled recoveryFailed'");
});

it("another shell is refused", async () => {
  const { exitCode, stderr } = await call(".", ["completion", "tcsh"]);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("bash, zsh, fish")]);
});
