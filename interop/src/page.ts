// npm run page: writes docs/official-0.11.md and official-0.13.md. With --check, as in npm run verify: exits with 1 when one is
// not as written.
import { readFileSync, writeFileSync } from "node:fs";
import { loadThemes } from "@stepflow-workspace/conformance";
import { compatibilityPage } from "./compatibility-page.ts";
import type { PeerLine } from "./peer.ts";
import { readVersions } from "./read-versions.ts";

const lines: readonly PeerLine[] = ["0.11", "0.13"];
for (const line of lines) {
  const path = `docs/official-${line}.md`;
  const file = new URL(`../../${path}`, import.meta.url);
  const version = readVersions(line)["stepflow-orchestrator"] ?? "";
  const page = compatibilityPage(loadThemes(), line, version);
  if (!process.argv.includes("--check")) writeFileSync(file, page);
  else if (readFileSync(file, "utf8") !== page) {
    console.error(`${path} is not what the cases in conformance say; write it by \`npm run page\` in interop.`);
    process.exitCode = 1;
  }
}
