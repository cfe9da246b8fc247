import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { executeMessage } from "./support/exchange.ts";

const children: ReturnType<typeof spawn>[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function start(program: string, args: readonly string[] = []) {
  const file = fileURLToPath(new URL(`support/${program}`, import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@stepflow/source", "--import", "tsx", file, ...args], {
    stdio: "pipe",
    env: { PATH: process.env.PATH ?? "" },
  });
  children.push(child);
  const ended = once(child, "exit").then(([code, signal]) => code ?? signal);
  return { child, ended, output: text(child.stdout), errors: text(child.stderr) };
}

describe("a process that serves over stdio", () => {
  it("leads what it prints to stderr, and ends with its input whatever keeps it busy", async () => {
    const { child, ended, output, errors } = start("stdio-program.ts");
    child.stdin.end(`${JSON.stringify(executeMessage("/chatty", 7, 1))}\n`);
    expect(await ended).toBe(0);
    expect(await output).toBe('{"jsonrpc":"2.0","id":1,"result":{"output":7}}\n');
    expect(await errors).toMatch(/a stray line\nand another\n/);
    expect(await errors).toContain("after it runs");
  });

  it("is started from the same file as one over HTTP", async () => {
    const { child, ended, output } = start("worker-program.ts", ["--stdio"]);
    child.stdin.end(`${JSON.stringify(executeMessage("/greet", { name: "Ada" }, 1))}\n`);
    expect(await ended).toBe(0);
    expect(await output).toBe('{"jsonrpc":"2.0","id":1,"result":{"output":{"message":"Hello Ada"}}}\n');
  });

  it("ends by SIGTERM, too", async () => {
    const { child, ended } = start("stdio-program.ts");
    child.stdin.write(`${JSON.stringify(executeMessage("/chatty", 7, 1))}\n`);
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  it("refuses to watch its files", async () => {
    const { ended, errors } = start("worker-program.ts", ["--stdio", "--watch"]);
    expect(await ended).toBe(1);
    expect(await errors).toContain("--watch: not with stdio");
  });
});
