import type { Cli, Output } from "../cli.ts";
import { type LiveDisplay, openLiveDisplay, type RenderLines } from "./live-display.ts";
import { type Paint, painter } from "./painter.ts";

/**
 * stderr as commands use it: lines that stay, and on a terminal a display below them that changes. Results don't belong
 * here; they go to stdout.
 */
export class Terminal {
  readonly paint: Paint;
  /** Whether a display can be kept up to date. Where it can't, lines tell what happens. */
  readonly isLive: boolean;
  readonly #stream: Output;
  readonly #isQuiet: boolean;
  #display: LiveDisplay | undefined;

  /** @param options `quiet` leaves out everything but errors */
  constructor({ stderr, environment }: Cli, options: { readonly quiet?: boolean } = {}) {
    this.paint = painter(stderr, environment);
    this.#stream = stderr;
    this.#isQuiet = options.quiet ?? false;
    // Terminals of build servers and containers may have no size: nothing would fit.
    const hasRoom = stderr.columns !== 0 && stderr.rows !== 0;
    this.isLive = stderr.isTTY === true && hasRoom && environment.TERM !== "dumb" && !this.#isQuiet;
  }

  /** Prints a line that stays, above what is live. Nothing when quiet. */
  line(text: string): void {
    if (this.#isQuiet) return;
    if (this.#display !== undefined) this.#display.print(text);
    else this.#stream.write(`${text}\n`);
  }

  /**
   * Keeps lines at the bottom of the terminal up to date while `work` goes on, and takes them away after it. Without a
   * terminal it only does the work.
   */
  async during<Result>(render: RenderLines, work: () => Promise<Result>): Promise<Result> {
    if (!this.isLive) return work();
    const display = await openLiveDisplay(this.#stream, render);
    this.#display = display;
    try {
      return await work();
    } finally {
      display.close();
      this.#display = undefined;
    }
  }
}
