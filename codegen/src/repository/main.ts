import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { codegen } from "./codegen.ts";
import { targets } from "./targets.ts";

// Run by `npm run codegen` and `npm run codegen:check`.
const { values } = parseArgs({ options: { check: { type: "boolean" } } });
process.exitCode = await codegen({
  mode: values.check === true ? "check" : "write",
  root: fileURLToPath(new URL("../../../", import.meta.url)),
  targets,
  print: (line) => console.log(line),
});
