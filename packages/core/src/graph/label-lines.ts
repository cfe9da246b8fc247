import type { InnerFlow, StepNode } from "./dependency-graph.ts";

/** What a picture says, whatever its language. */
export interface GraphLabels {
  /** Components and the flows inside steps; without them only ids are drawn. */
  readonly details: "show" | "hide";
  /** Names what serves a component, for a line of its own; undefined for nothing. */
  readonly serverOf: (component: string) => string | undefined;
}

/** The lines in a step's box. */
export function stepLines({ id, component }: StepNode, { details, serverOf }: GraphLabels): readonly string[] {
  if (details === "hide") return [id];
  const server = serverOf(component);
  return [id, component, ...(server === undefined ? [] : [`(${server})`])];
}

/** What stands above a flow that is drawn inside another one. */
export function innerFlowTitle({ id }: StepNode, { field, name }: InnerFlow): string {
  return `${id}.${field}${name === undefined ? "" : `: ${name}`}`;
}
