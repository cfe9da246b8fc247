import { readDocument } from "@stepflow/core/yaml";
import type { Command } from "commander";
import type { Cli } from "../cli.ts";
import { UsageError } from "../errors/usage-error.ts";
import { readTextFile } from "../files/read-text-file.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type GivenValue, refuseRounded } from "./given-value.ts";
import { readLines } from "./read-lines.ts";
import { readStdin } from "./read-stdin.ts";
import { readValueOption } from "./read-value-option.ts";

/** The input of a run, or the inputs of a batch. `none`: nothing was given, on the command line or on stdin. */
export type GivenInput =
  | { readonly kind: "single"; readonly input: GivenValue }
  | { readonly kind: "batch"; readonly inputs: readonly GivenValue[]; readonly file: string }
  | { readonly kind: "none" };

/**
 * Reads the input from where the command line says, else from stdin. A terminal is read only when its format is given.
 *
 * @throws StepflowError, ValidationError naming the source and the line
 */
export async function readInput(command: Command, terminal: Terminal, cli: Cli): Promise<GivenInput> {
  const { inputs, stdinFormat } = command.opts<{ readonly inputs?: string; readonly stdinFormat?: "json" | "yaml" }>();
  if (inputs !== undefined) return readBatch(inputs, cli);
  const given = await readValueOption(command, "input", cli);
  if (given !== undefined) return { kind: "single", input: given };
  if (cli.stdin.isTTY === true && stdinFormat === undefined) return { kind: "none" };
  const text = await readStdin(cli, terminal);
  if (text.trim() === "") return { kind: "none" };
  const document = readDocument(text, { format: stdinFormat ?? "json", source: "stdin" });
  return { kind: "single", input: refuseRounded({ ...document, source: "stdin" }) };
}

async function readBatch(file: string, cli: Cli): Promise<GivenInput> {
  if (/\.(?:json|ya?ml)$/i.test(file)) {
    throw new UsageError(
      `--inputs takes a .jsonl file with an input on each line, found ${file}`,
      "For one input, use --input.",
    );
  }
  const inputs = readLines(await readTextFile(file, "inputs", cli), file);
  if (inputs.length === 0) throw new UsageError(`${file} has no inputs`, "Write one JSON value on each line.");
  return { kind: "batch", inputs, file };
}
