import { analyzeFlow, type Diagnostic, detectLossyPaths, type Flow, parseFlow, ValidationError } from "@stepflow/core";

/**
 * What is wrong with a flow, found here: 0.13 reads every number of a flow as a fraction, and refuses many of those.
 *
 * @throws ValidationError for what is no flow
 */
export function checkHere(flow: Flow): readonly Diagnostic[] {
  return analyzeFlow(parseFlow(flow)).diagnostics;
}

/**
 * Official servers write the paths of a flow anew when they store it, and some mean something else then.
 *
 * @throws ValidationError naming each such path, with diagnostic 2901
 */
export function refuseLossyPaths(flow: Flow): void {
  const lossy = detectLossyPaths(parseFlow(flow));
  if (lossy.length === 0) return;
  const issues = lossy.map(({ path = "$", formatted, code }) => ({ path, message: `${formatted} (${code})` }));
  throw new ValidationError(flow.name === undefined ? "flow" : `flow ${flow.name}`, issues);
}
