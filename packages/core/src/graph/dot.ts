import type { DependencyGraph } from "./dependency-graph.ts";
import { type GraphLabels, innerFlowTitle, stepLines } from "./label-lines.ts";
import { innerScope, nodeName } from "./node-name.ts";

/** More uses than a reader can follow; Graphviz would look for their best places for minutes. */
const manyEdges = 200;
const limits = "nslimit=0.1; nslimit1=0.1; mclimit=0.01; splines=line;";

/** Prints a graph in the DOT language of Graphviz. */
export function printDot(graph: DependencyGraph, labels: GraphLabels): string {
  // Graphviz has the metrics of Helvetica, so that boxes fit their text wherever the picture is drawn.
  const font = `fontname="Helvetica,Arial,sans-serif"`;
  const lines = [
    "rankdir=TB;",
    ...(countEdges(graph) > manyEdges ? [limits] : []),
    `graph [${font}];`,
    `node [shape=box, style=rounded, margin="0.2,0.1", ${font}];`,
    ...graphLines(graph, labels, ""),
  ];
  return `digraph flow {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

function countEdges({ steps, edges }: DependencyGraph): number {
  const inner = steps.flatMap(({ innerFlows = [] }) => innerFlows.map(({ graph }) => countEdges(graph)));
  return inner.reduce((sum, count) => sum + count, edges.length);
}

function graphLines({ steps, edges }: DependencyGraph, labels: GraphLabels, scope: string): string[] {
  const nodes = steps.map((step, index) => {
    const label = `label="${stepLines(step, labels).map(escapeLabel).join("\\n")}"`;
    return `${nodeName(index, scope)} [${label}${step.mustExecute ? ", peripheries=2" : ""}];`;
  });
  const arrows = edges.map(({ from, to, conditional }) => {
    const style = conditional ? " [style=dashed]" : "";
    return `${nodeName(from, scope)} -> ${nodeName(to, scope)}${style};`;
  });
  const end = (name: "input" | "output"): string => `${nodeName(name, scope)} [label="${name}", shape=ellipse];`;
  return [end("input"), ...nodes, end("output"), ...arrows, ...innerLines(steps, labels, scope)];
}

/** A box around every flow inside a step, tied to the step without saying that one uses the other. */
function innerLines(steps: DependencyGraph["steps"], labels: GraphLabels, scope: string): string[] {
  if (labels.details === "hide") return [];
  return steps.flatMap((step, index) =>
    (step.innerFlows ?? []).flatMap((flow, position) => {
      const inner = innerScope(index, position, scope);
      const title = `label="${escapeLabel(innerFlowTitle(step, flow))}"; style="rounded,dotted";`;
      const lines = [title, ...graphLines(flow.graph, labels, inner)].map((line) => `  ${line}`);
      const tie = `${nodeName(index, scope)} -> ${nodeName("input", inner)} [style=dotted, arrowhead=none];`;
      return [`subgraph cluster_${inner.slice(0, -1)} {`, ...lines, "}", tie];
    }),
  );
}

/** Graphviz reads escapes that begin with a backslash, and HTML entities, inside quoted labels. */
function escapeLabel(text: string): string {
  return text
    .replace(/\p{Cc}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"');
}
