// What zsh and fish themselves make of the scripts: each is started with its own, and asked.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, directoryOf, removeDirectory } from "./command-line.ts";
import { PseudoTerminal } from "./pseudo-terminal.ts";

const isSlow = process.env.STEPFLOW_SLOW === "1";

/** What stands in the line, and what is offered then, in the order of the alphabet. */
const lines: readonly (readonly [string, readonly string[]])[] = [
  ["stepflow ru", ["run", "runs"]],
  ["stepflow runs ", ["cancel", "delete", "list", "show"]],
  ["stepflow db ", ["backup", "check", "info", "prune"]],
  ["stepflow runs list --st", ["--status"]],
  ["stepflow runs list --status can", ["cancelled"]],
  ["stepflow submit flow.yaml --det", ["--detach"]],
  ["stepflow submit flow", ["flow-1.yaml", "flow-2.yaml"]],
];

let directory: string;
beforeAll(async () => {
  const print = async (shell: string): Promise<string> => (await call(".", ["completion", shell])).stdout;
  const [zsh, fish] = [await print("zsh"), await print("fish")];
  directory = await directoryOf({
    "functions/_stepflow": zsh,
    "stepflow.fish": fish,
    "flow-1.yaml": "output: 1",
    "flow-2.yaml": "output: 2",
  });
});
afterAll(() => removeDirectory(directory));

describe.runIf(isSlow)("fish", () => {
  it.each(lines)("offers for %j what it can be: %j", async (line, offered) => {
    const ask = `source stepflow.fish; complete -C ${JSON.stringify(line)}`;
    const environment = { ...process.env, HOME: directory };
    const { stdout } = await promisify(execFile)("fish", ["--no-config", "-c", ask], {
      cwd: directory,
      env: environment,
    });
    expect(stdout.trim().split("\n").map(firstWord).sort()).toEqual(offered);
  });
});

describe.runIf(isSlow)("zsh", () => {
  let zsh: PseudoTerminal;
  beforeAll(async () => {
    zsh = new PseudoTerminal(["-f", "-i"], { directory, program: ["zsh"], environment: { HOME: directory } });
    zsh.type("PS1='ready> '; fpath=(./functions $fpath); autoload -Uz compinit; compinit -u -D\r");
    // Lists what fits, and puts none of it into the line.
    zsh.type("bindkey '^I' list-choices; clear\r");
    await zsh.until(/^ready>$/m);
  });
  afterAll(async () => {
    zsh.type("\u0015exit\r");
    await zsh.ended;
  });

  it.each(lines)("offers for %j what it can be: %j", async (line, offered) => {
    zsh.type(`\u0015clear\r${line}\t`);
    // The screen knows no blanks at the end of a line.
    const asked = `ready> ${line.trimEnd()}`;
    await zsh.until(new RegExp(`^${asked}\\n${offered.join("\\s[^]*")}`, "m"));
    const rows = zsh.screen.slice(zsh.screen.lastIndexOf(asked) + asked.length).split("\n");
    const words = rows.flatMap((row) => (/ -- /.test(row) ? [firstWord(row)] : row.split(/\s+/)));
    expect(words.filter((word) => word !== "").sort()).toEqual(offered);
  });
});

function firstWord(row: string): string {
  return row.split(/\s/, 1)[0] ?? "";
}
