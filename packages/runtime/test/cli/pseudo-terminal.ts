import { type IPty, spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { command } from "./command-line.ts";

/** What the live display writes behind each frame (synchronized output); what is in front of it is one picture. */
const endOfFrame = "\u001b[?2026l";

/** A program on a real pseudo-terminal, and a screen that shows what a user would see. */
export class PseudoTerminal {
  readonly ended: Promise<number>;
  /** Everything that was written, escape sequences included. */
  written = "";
  readonly #process: IPty;
  readonly #screen: InstanceType<typeof xterm.Terminal>;
  /** What the screen has shown, one after the other: a busy machine brings several at once. */
  readonly #screens: string[] = [];
  #unseen = 0;
  #changed: () => void = () => {};

  constructor(
    argv: readonly string[],
    options: {
      readonly directory: string;
      readonly columns?: number;
      readonly environment?: Readonly<Record<string, string>>;
      /** What is started, the command line unless given. */
      readonly program?: readonly [string, ...string[]];
    },
  ) {
    const { directory, columns = 80, environment = {}, program = command } = options;
    const [file, ...args] = program;
    const size = { cols: columns, rows: 24 };
    const { NO_COLOR: _noColor, FORCE_COLOR: _forceColor, ...surroundings } = process.env;
    this.#screen = new xterm.Terminal({ ...size, allowProposedApi: true });
    this.#process = spawn(file, [...args, ...argv], {
      ...size,
      name: environment.TERM ?? "xterm-256color",
      cwd: directory,
      env: { ...surroundings, TERM: "xterm-256color", ...environment },
    });
    this.#process.onData((data) => {
      this.written += data;
      const [first = "", ...others] = data.split(endOfFrame);
      for (const part of [first, ...others.map((other) => endOfFrame + other)]) {
        this.#screen.write(part, () => this.#remember());
      }
    });
    this.ended = new Promise((resolve) => {
      // The end of the process may overtake its last words.
      this.#process.onExit(({ exitCode }) => this.#screen.write("", () => resolve(exitCode)));
    });
  }

  /** The lines on the screen and above it, without blanks at their ends. */
  get screen(): string {
    const { active } = this.#screen.buffer;
    const lines = Array.from(
      { length: active.length },
      (_, index) => active.getLine(index)?.translateToString(true) ?? "",
    );
    return lines.join("\n").trimEnd();
  }

  /** Waits until the screen shows something, or has shown it since it was last waited for. */
  async until(pattern: RegExp): Promise<void> {
    for (;;) {
      const index = this.#screens.findIndex((screen, at) => at >= this.#unseen && pattern.test(screen));
      if (index !== -1) {
        this.#unseen = index;
        return;
      }
      await new Promise<void>((resolve, reject) => {
        this.#changed = resolve;
        void this.ended.then(() => reject(new Error(`the command ended before it showed ${pattern}:\n${this.screen}`)));
      });
    }
  }

  type(keys: string): void {
    this.#process.write(keys);
  }

  resize(columns: number): void {
    this.#process.resize(columns, 24);
    this.#screen.resize(columns, 24);
  }

  #remember(): void {
    this.#screens.push(this.screen);
    this.#changed();
  }
}
