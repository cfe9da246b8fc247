// Part of npm run verify: docs/performance.md must be what benchmarks/page and benchmarks/results make it.
import { isPageCurrent } from "./write-page.ts";

if (!isPageCurrent()) {
  console.error("docs/performance.md is not what its template and results make it: run node benchmarks/page/main.ts");
  process.exitCode = 1;
}
