// npm run page: writes docs/official-0.11.md. With --check, as in npm run verify: exits with 1 when it is not as written.
import { readFileSync, writeFileSync } from "node:fs";
import { loadThemes } from "@stepflow-workspace/conformance";
import { compatibilityPage } from "./compatibility-page.ts";
import { readVersions } from "./read-versions.ts";

const file = new URL("../../docs/official-0.11.md", import.meta.url);
const version = readVersions("0.11")["stepflow-orchestrator"] ?? "";
const page = compatibilityPage(loadThemes(), version);

if (!process.argv.includes("--check")) writeFileSync(file, page);
else if (readFileSync(file, "utf8") !== page) {
  console.error(
    "docs/official-0.11.md is not what the cases in conformance say; write it by `npm run page` in interop.",
  );
  process.exitCode = 1;
}
