import { type CallOptions, call, normalize } from "./command-line.ts";

/** A command line as one would type it; a word may contain spaces that don't break. */
export type Case = readonly [commandLine: string, options?: CallOptions];

/** Calls one command after the other, and writes down what a user would see. */
export async function transcriptOf(directory: string, cases: readonly Case[]): Promise<string> {
  const transcript: string[] = [];
  for (const [line, options] of cases) {
    const argv = line
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => word.replaceAll("\u00a0", " "));
    const { exitCode, stdout, stderr } = await call(directory, argv, options);
    const parts = [
      `$ stepflow ${line.replaceAll("\u00a0", " ")}`,
      ...shown("stderr", stderr),
      ...shown("stdout", stdout),
    ];
    transcript.push(`${parts.join("\n")}\n[exit ${exitCode}]\n`);
  }
  return normalize(transcript.join("\n"), directory);
}

function shown(stream: string, text: string): string[] {
  return text === "" ? [] : [`[${stream}]`, text.replace(/\n$/, "")];
}
