// npm run test:slow, one part: the suite of every package on each supported Node, as CI's matrix does elsewhere.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { x } from "tinyexec";
import { olderNodes } from "./runtimes.ts";
import { publishedPackages, root } from "./workspace.ts";

const vitest = join(root, "node_modules/vitest/vitest.mjs");
const folders = publishedPackages()
  .map(({ folder }) => folder)
  .filter((folder) => existsSync(join(folder, "vitest.config.ts")));

for (const { name, command } of olderNodes()) {
  for (const folder of folders) {
    console.log(`${name}: ${folder}`);
    const run = await x(command, [vitest, "run", "--root", folder], { nodeOptions: { stdio: "inherit", cwd: folder } });
    if (run.exitCode !== 0) {
      console.error(`${name}: the suite of ${folder} fails`);
      process.exitCode = 1;
    }
  }
}
