import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The folder in which the loader of TypeScript is found. */
const folder = fileURLToPath(new URL("../../", import.meta.url));

/** How the program of the worker is started; its environment is what is given here. */
export const workerCommand = {
  command: process.execPath,
  args: ["--conditions=@stepflow/source", "--import", "tsx", `${folder}test/programs/worker.ts`],
  env: { PATH: process.env.PATH ?? "" },
};

/** Settings of the plugin, and the end of what they need. */
export interface Plugin {
  readonly settings: object;
  close(): Promise<void>;
}

/** The server starts the worker itself. */
export async function startedByServer(): Promise<Plugin> {
  return { settings: { type: "stepflow", ...workerCommand }, close: async () => {} };
}

/** The server starts a worker that serves from two processes. */
export async function startedInProcesses(): Promise<Plugin> {
  const args = [...workerCommand.args, "--workers", "2"];
  return { settings: { type: "stepflow", ...workerCommand, args }, close: async () => {} };
}

/** The worker runs already, and starts anew at the same port when it dies. */
export async function runningAlready(): Promise<Plugin> {
  let closing = false;
  let child = start("0");
  const port = await listening();
  restartWhenItDies();
  return {
    settings: { type: "stepflow", url: `http://127.0.0.1:${port}` },
    close: async () => {
      closing = true;
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };

  function start(atPort: string) {
    const { command, args, env } = workerCommand;
    return spawn(command, [...args, "--port", atPort], { cwd: folder, env, stdio: ["ignore", "pipe", "ignore"] });
  }

  async function listening(): Promise<number> {
    const [line] = await once(createInterface(child.stdout), "line");
    return JSON.parse(line).port;
  }

  function restartWhenItDies(): void {
    child.once("exit", () => {
      if (closing) return;
      child = start(String(port));
      restartWhenItDies();
    });
  }
}
