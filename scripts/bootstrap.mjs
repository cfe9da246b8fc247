// The entry of every root command: on a machine with only Node 20 and npm it installs what the lockfile names and then
// runs `task:<name>` through the pinned pnpm, which puts the workspace's own Node first on the PATH.
// Plain JavaScript, because nothing is installed yet when it runs.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const [task, ...taskArguments] = process.argv.slice(2);

function pnpm(...pnpmArguments) {
  const windows = process.platform === "win32";
  const { status, signal, error } = spawnSync(windows ? "npx.cmd" : "npx", ["-y", packageManager, ...pnpmArguments], {
    cwd: root,
    stdio: "inherit",
    shell: windows,
  });
  if (error !== undefined) console.error(`bootstrap: cannot start npx: ${error.message}`);
  if (signal !== null) process.kill(process.pid, signal);
  if (status !== 0) process.exit(status ?? 1);
}

pnpm("install", "--frozen-lockfile", "--reporter=silent");
pnpm("--silent", "run", `task:${task}`, ...taskArguments);
