import { readDocument } from "@stepflow/core/yaml";
import type { Command } from "commander";
import type { Cli } from "../cli.ts";
import { readDocumentFile } from "../files/read-document-file.ts";
import { type GivenValue, refuseRounded } from "./given-value.ts";

/**
 * Reads what was given in one of the three forms that `declareValueOption` declares; `undefined` when nothing was.
 *
 * @throws StepflowError, ValidationError naming the file or the option, and the line
 */
export async function readValueOption(command: Command, name: string, cli: Cli): Promise<GivenValue | undefined> {
  const given = (key: string): string | undefined => command.getOptionValue(key);
  const file = given(name);
  if (file !== undefined) return refuseRounded({ ...(await readDocumentFile(file, name, cli)), source: file });
  for (const format of ["json", "yaml"] as const) {
    const text = given(`${name}${format === "json" ? "Json" : "Yaml"}`);
    const source = `--${name}-${format}`;
    if (text !== undefined) return refuseRounded({ ...readDocument(text, { format, source }), source });
  }
  return undefined;
}
