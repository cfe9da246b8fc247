import { performance } from "node:perf_hooks";
import { formatDuration } from "../run/format-duration.ts";
import type { Paint } from "../terminal/painter.ts";
import { visible } from "../terminal/visible.ts";
import type { CaseReport } from "./case-report.ts";
import type { FileWithCases, LocatedCase } from "./test-file.ts";

/** How far the cases are, for a terminal. */
export class TestProgress {
  readonly #total: number;
  readonly #startedMs = performance.now();
  readonly #running = new Map<string, { readonly label: string; readonly startedMs: number }>();
  #ended = 0;
  #failed = 0;

  constructor(total: number) {
    this.#total = total;
  }

  started({ path }: FileWithCases, { index, testCase }: LocatedCase): void {
    const label = `${visible(path)}  ${visible(testCase.name)}`;
    this.#running.set(`${path} ${index}`, { label, startedMs: performance.now() });
  }

  ended({ path }: FileWithCases, { index, status }: CaseReport): void {
    this.#running.delete(`${path} ${index}`);
    this.#ended += 1;
    if (status === "failed") this.#failed += 1;
  }

  lines(paint: Paint): string[] {
    const nowMs = performance.now();
    const failed = this.#failed === 0 ? "" : paint("red", `, ${this.#failed} failed`);
    const head = `${this.#ended} of ${this.#total} cases done${failed}  ${formatDuration(nowMs - this.#startedMs)}`;
    const running = [...this.#running.values()].map(
      ({ label, startedMs }) => `  ${label}  ${paint("dim", formatDuration(nowMs - startedMs))}`,
    );
    return [head, ...running];
  }
}
