// npm run test:interop: the official programs, then every test of this folder, or those that the arguments name.
import { fileURLToPath } from "node:url";
import { x } from "tinyexec";
import { InteropUnavailable } from "./interop-unavailable.ts";
import { preparePeers } from "./python-environment.ts";

/** Neither success nor failure: nothing was tried. */
const notRun = 3;

try {
  const peers = await preparePeers();
  for (const { versions } of Object.values(peers)) {
    const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
    console.log(`interop: beside ${names.join(" and ")}`);
  }
  const cwd = fileURLToPath(new URL("../", import.meta.url));
  const { exitCode } = await x("vitest", ["run", ...process.argv.slice(2)], { nodeOptions: { cwd, stdio: "inherit" } });
  process.exitCode = exitCode ?? 1;
} catch (error) {
  if (!(error instanceof InteropUnavailable)) throw error;
  console.error(`interop: not run: ${error.message}`);
  process.exitCode = notRun;
}
