import { definitionOf } from "../flow/definition-of.ts";
import type { Flow } from "../flow/flow.ts";
import type { FlowDefinition } from "../flow/flow-definition.ts";
import { checkConfiguration, type FlowConfiguration } from "./check-configuration.ts";
import { checkFlow } from "./check-flow.ts";
import { countDiagnostics, type Diagnostic, type Diagnostics, type ReportDiagnostic } from "./diagnostic.ts";
import { type ComponentSchemas, checkTypes } from "./types/check-types.ts";
import type { JsonSchema } from "./types/json-schema.ts";

/** What {@link analyzeFlow} may look at beside the flow itself. */
export interface AnalyzeFlowOptions {
  /** Checks that plugins and routes fit together, too. */
  readonly configuration?: FlowConfiguration;
  /** Checks types, too: the schemas of a component by its path, `undefined` for what has none. */
  readonly componentSchemas?: (component: string) => ComponentSchemas | undefined;
  /** Warns where types can't be checked. `false` by default. */
  readonly strict?: boolean;
}

/** What {@link analyzeFlow} finds. */
export interface FlowAnalysis extends Diagnostics {
  /** By step id, what the step comes to. Empty unless component schemas are given. */
  readonly inferredOutputs: ReadonlyMap<string, JsonSchema>;
}

/**
 * Finds what is wrong with a flow before it runs, as official servers and their command line do: the same findings in
 * the same order. A flow without `fatal` findings can be stored and run.
 *
 * Takes time in proportion to the size of the flow.
 *
 * @example
 * const { numFatal, diagnostics } = analyzeFlow(parseFlow(document));
 * for (const { level, formatted, path } of diagnostics) console.error(level, formatted, path ?? "");
 */
export function analyzeFlow(flow: FlowDefinition | Flow, options: AnalyzeFlowOptions = {}): FlowAnalysis {
  const definition = definitionOf(flow);
  const { configuration, componentSchemas, strict = false } = options;
  const diagnostics: Diagnostic[] = [...(definition.rewrites ?? [])];
  const report: ReportDiagnostic = (diagnostic) => diagnostics.push(diagnostic);

  checkFlow(definition, report);
  if (configuration) checkConfiguration(configuration, report);
  const inferredOutputs = componentSchemas
    ? checkTypes(definition, { componentSchemas, strict, report })
    : new Map<string, JsonSchema>();

  return { ...countDiagnostics(diagnostics), inferredOutputs };
}
