// Writes docs/performance.md again after an edit of its template; the benchmarks do so by themselves.
import { writePage } from "./write-page.ts";

console.log(`written to ${writePage()}`);
