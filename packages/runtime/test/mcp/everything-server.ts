import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);

/** The program of `@modelcontextprotocol/server-everything`. */
export const everything: string = require.resolve("@modelcontextprotocol/server-everything/dist/index.js");
/** The program of `@modelcontextprotocol/server-filesystem`. */
export const filesystem: string = require.resolve("@modelcontextprotocol/server-filesystem/dist/index.js");

/** A server from npm that listens on 127.0.0.1. */
export interface HttpServer {
  readonly port: number;
  /** Ends it at once. */
  kill(): Promise<void>;
}

/** Starts the everything server over HTTP. @param port a free one by default */
export async function startEverything(transport: "streamableHttp" | "sse", port = 0): Promise<HttpServer> {
  const preload = new URL("listen-locally.mjs", import.meta.url).href;
  const child = spawn(process.execPath, ["--import", preload, everything, transport], {
    env: { ...process.env, LISTEN_PORT: String(port) },
    stdio: ["ignore", "pipe", "ignore"],
  });
  return { port: await portOf(child), kill: () => kill(child) };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server exited with code ${code}`)));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [, found] = /^LISTENING (\d+)$/.exec(line) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
  });
}

function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
