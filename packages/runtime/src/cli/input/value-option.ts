import { readDocument } from "@stepflow/core/yaml";
import { type Command, Option } from "commander";
import type { Cli } from "../cli.ts";
import { readDocumentFile } from "../files/read-document-file.ts";
import { type GivenValue, refuseRounded } from "./given-value.ts";

/** Declares `--name FILE`, `--name-json TEXT` and `--name-yaml TEXT`, of which one may be given. */
export function declareValueOption(command: Command, name: string, what: string): Command {
  const keys = [name, `${name}Json`, `${name}Yaml`];
  const others = (own: string): string[] => keys.filter((key) => key !== own);
  return command
    .addOption(new Option(`--${name} <file>`, `${what}: a .json, .yaml or .yml file`).conflicts(others(name)))
    .addOption(new Option(`--${name}-json <text>`, "the same, written as JSON").conflicts(others(`${name}Json`)))
    .addOption(new Option(`--${name}-yaml <text>`, "the same, written as YAML").conflicts(others(`${name}Yaml`)));
}

/**
 * Reads what was given in one of the three forms; `undefined` when nothing was.
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
