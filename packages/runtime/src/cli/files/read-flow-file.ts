import type { FlowDefinition, JsonValue } from "@stepflow/core";
import { parseFlow } from "@stepflow/core/yaml";
import type { Cli } from "../cli.ts";
import { formatOf } from "./read-document-file.ts";
import { readTextFile } from "./read-text-file.ts";

/**
 * Reads a flow file in any dialect; `locateInFlow` knows where its parts stand.
 *
 * @throws StepflowError with code FILE, ValidationError naming the lines that are wrong
 */
export async function readFlowFile(path: string, cli: Cli): Promise<FlowDefinition<JsonValue, JsonValue>> {
  const text = await readTextFile(path, "flow", cli);
  formatOf(path);
  return parseFlow(text, { source: path, dialect: "any" });
}
