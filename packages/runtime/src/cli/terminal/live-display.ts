import type { Output } from "../cli.ts";

/** The lines to show now, the most important first; what the terminal has no room for is cut off. */
export type RenderLines = () => readonly string[];

/** Lines at the bottom of a terminal that change. */
export interface LiveDisplay {
  /** Prints a line above the display. */
  print(line: string): void;
  /** Takes the display away. */
  close(): void;
}

/** Also how long it takes until there is something to see: what is done sooner doesn't flicker. */
const redrawMs = 80;

/** Imports what draws, which nobody needs who has no terminal. */
export async function openLiveDisplay(stream: Output, render: RenderLines): Promise<LiveDisplay> {
  const [{ createLogUpdate }, { default: sliceAnsi }] = await Promise.all([import("log-update"), import("slice-ansi")]);
  // The cursor stays visible: then nothing has to be mended when the process is killed.
  const update = createLogUpdate(stream, { showCursor: true });
  let isDrawn = false;
  const draw = (): void => {
    isDrawn = true;
    const { columns = 80, rows = 24 } = stream;
    // A line that wraps would be counted as one when it is taken away by another program's width.
    const lines = render().slice(0, Math.max(1, rows - 2));
    update(lines.map((line) => sliceAnsi(line, 0, Math.max(1, columns - 1))).join("\n"));
  };
  const timer = setInterval(draw, redrawMs);
  stream.on("resize", draw);
  return {
    print(line) {
      update.clear();
      stream.write(`${line}\n`);
      if (isDrawn) draw();
    },
    close() {
      clearInterval(timer);
      stream.off("resize", draw);
      update.clear();
      update.done();
    },
  };
}
