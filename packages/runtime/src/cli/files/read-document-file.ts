import { extname } from "node:path";
import { StepflowError } from "@stepflow/core";
import { type ReadableDocument, readDocument } from "@stepflow/core/yaml";
import type { Cli } from "../cli.ts";
import { readTextFile } from "./read-text-file.ts";

/**
 * Reads a `.json`, `.yml` or `.yaml` file that the user named.
 *
 * @param what for errors, for example "input"
 * @throws StepflowError with code FILE, ValidationError naming the lines that are wrong
 */
export async function readDocumentFile(path: string, what: string, cli: Cli): Promise<ReadableDocument> {
  const text = await readTextFile(path, what, cli);
  return readDocument(text, { format: formatOf(path), source: path });
}

/** The format that a file's name stands for. */
export function formatOf(path: string): "json" | "yaml" {
  const extension = extname(path).toLowerCase();
  if (extension === ".json") return "json";
  if (extension === ".yml" || extension === ".yaml") return "yaml";
  const hint = "Name the file .yaml, .yml or .json.";
  throw new StepflowError("FILE", `${path}: cannot tell the format from the name`, { hint });
}
