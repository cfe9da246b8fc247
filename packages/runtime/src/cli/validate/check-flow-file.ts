import { analyzeFlow, type ComponentSchemas, locateInFlow } from "@stepflow/core";
import type { Cli } from "../cli.ts";
import { readFlowFile } from "../files/read-flow-file.ts";
import type { LocatedDiagnostic } from "./file-report.ts";

/** What types are checked against, when they are. */
export interface TypeChecks {
  readonly componentSchemas: (component: string) => ComponentSchemas | undefined;
  readonly strict: boolean;
}

/**
 * Checks the flow in a file.
 *
 * @throws StepflowError when the file can't be read as a flow
 */
export async function checkFlowFile(
  file: string,
  types: TypeChecks | undefined,
  cli: Cli,
): Promise<LocatedDiagnostic[]> {
  const definition = await readFlowFile(file, cli);
  return analyzeFlow(definition, types).diagnostics.map((diagnostic) => {
    // Findings about types have no path, as upstream, but a location among their data.
    const place = diagnostic.path ?? diagnostic.data?.location;
    return { ...diagnostic, ...(typeof place === "string" && locateInFlow(definition, place)) };
  });
}
