import { analyzeFlow, type FlowDefinition, type JsonValue, locateInFlow, ValidationError } from "@stepflow/core";
import type { Cli } from "../cli.ts";
import { readFlowFile } from "../files/read-flow-file.ts";

/**
 * Reads a flow that is to be run. As upstream, what the checks call an error keeps it from running, too.
 *
 * @throws ValidationError naming the line of everything that is wrong
 */
export async function readRunnableFlow(file: string, cli: Cli): Promise<FlowDefinition<JsonValue, JsonValue>> {
  const definition = await readFlowFile(file, cli);
  checkRunnable(definition, file);
  return definition;
}

/**
 * Refuses a flow that can't be run.
 *
 * @param file what errors call it
 * @throws ValidationError naming the line of everything that is wrong
 */
export function checkRunnable(definition: FlowDefinition, file: string): void {
  const issues = analyzeFlow(definition)
    .diagnostics.filter(({ level }) => level !== "warning")
    .map(({ path = "$", formatted }) => {
      const position = locateInFlow(definition, path);
      return { path, message: formatted, ...(position !== undefined && { position }) };
    });
  if (issues.length === 0) return;
  throw new ValidationError(file, issues, { hint: `stepflow validate ${file} says more.` });
}
