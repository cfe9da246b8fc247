import type { WriteText } from "./line-writer.ts";

/** Standard output, for the protocol alone. */
export interface DivertedStdout {
  readonly write: WriteText;
  restore(): void;
}

/**
 * Keeps standard output for the protocol: whatever else of this process writes there, `console.log` included, is led to
 * standard error. A stray line among the messages makes runtimes up to 0.8 restart the worker. What child processes
 * inherit, or write to the descriptor itself, stays out of reach.
 */
export function divertStdout(): DivertedStdout {
  const { stdout, stderr } = process;
  const original = stdout.write;
  const write = original.bind(stdout);
  stdout.write = stderr.write.bind(stderr);
  return {
    write: (text, done) => void write(text, done),
    restore: () => {
      stdout.write = original;
    },
  };
}
