import { extname } from "node:path";
import type { FlowResult, JsonValue, RunOutcome } from "@stepflow/core";
import { stringify } from "yaml";
import { UsageError } from "../errors/usage-error.ts";
import { printJson } from "../terminal/visible.ts";

/** How results are written. `lines` is JSON Lines: one result on each line. */
export type ResultFormat = "pretty" | "compact" | "yaml" | "lines";

/** The format that the name of an output file stands for. */
export function resultFormatOf(file: string, kind: "single" | "batch"): ResultFormat {
  const extension = extname(file).toLowerCase();
  if (extension === ".json") return "pretty";
  if (extension === ".yaml" || extension === ".yml") return "yaml";
  if (extension === ".jsonl" && kind === "batch") return "lines";
  const names = kind === "batch" ? ".jsonl, .json, .yaml or .yml" : ".json, .yaml or .yml";
  throw new UsageError(`--output ${file}: cannot tell the format from the name`, `Name the file ${names}.`);
}

/** What a run came to: a FlowResult of the protocol, or that it was cancelled. */
export type Result = FlowResult | { readonly outcome: "cancelled" };

/** A result as text, with a newline at its end. */
export function printDocument(value: JsonValue | Result | readonly Result[], format: ResultFormat): string {
  switch (format) {
    case "pretty":
      return `${printJson(value, 2)}\n`;
    case "compact":
      return `${printJson(value)}\n`;
    case "yaml":
      return stringify(value, { aliasDuplicateObjects: false });
    case "lines":
      return (Array.isArray(value) ? value : [value]).map((line) => `${printJson(line)}\n`).join("");
  }
}

/** An outcome without the id of its run. */
export function toResult({ runId: _runId, ...result }: RunOutcome): Result {
  return result;
}
