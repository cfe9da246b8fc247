import { fileURLToPath } from "node:url";
import { codegen } from "./codegen.ts";
import { targets } from "./targets.ts";

// Run by `npm run codegen` and `npm run codegen:check`.
process.exitCode = await codegen({
  mode: process.argv.includes("--check") ? "check" : "write",
  root: fileURLToPath(new URL("../../../", import.meta.url)),
  targets,
  print: (line) => console.log(line),
});
