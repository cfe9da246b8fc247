import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { command } from "../../cli/command-line.ts";
import { type CallOptions, callChecked } from "./checked-server.ts";

const processes = new Set<ChildProcessByStdio<null, Readable, Readable>>();

/** A process of `stepflow serve`. */
export interface ServedProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly url: string;
  readonly exited: Promise<number | null>;
  stderr(): string;
  stdout(): string;
  call(method: string, path: string, options?: CallOptions): ReturnType<typeof callChecked>;
  /** Stores a flow and runs it with one input. */
  run(flow: object, body?: object): ReturnType<typeof callChecked>;
}

/** Starts `stepflow serve` in a directory, with the words of its command line, and waits for its port. */
export async function startServe(directory: string, line: string): Promise<ServedProcess> {
  const [file, ...args] = command;
  const child = spawn(file, [...args, "serve", ...line.split(" ")], {
    cwd: directory,
    stdio: ["ignore", "pipe", "pipe"],
  });
  processes.add(child);
  const exited = once(child, "exit").then(([code]) => {
    processes.delete(child);
    return code;
  });
  let [stdout, stderr] = ["", ""];
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const lines = createInterface(child.stdout);
  lines.on("line", (text) => {
    stdout += `${text}\n`;
  });
  const [first] = await Promise.race([
    once(lines, "line"),
    exited.then((code) => Promise.reject(new Error(`serve ended with ${code}: ${stderr}`))),
  ]);
  const url = `http://127.0.0.1:${JSON.parse(first).port}`;
  const callHere: ServedProcess["call"] = (method, path, options) => callChecked(url, method, path, options);
  return {
    child,
    url,
    exited,
    stderr: () => stderr,
    stdout: () => stdout,
    call: callHere,
    async run(flow, body = {}) {
      const { flowId } = (await callHere("POST", "/flows", { json: { flow } })).body;
      return callHere("POST", "/runs", { json: { flowId, input: [null], wait: true, ...body } });
    },
  };
}

/** Ends what is still there, when the tests are over. */
export function killServed(): void {
  for (const child of processes) child.kill("SIGKILL");
}
