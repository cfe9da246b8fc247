import type { DependencyGraph } from "./dependency-graph.ts";
import { nodeName } from "./node-name.ts";

/** Prints a graph in the DOT language of Graphviz. */
export function printDot({ steps, edges }: DependencyGraph): string {
  const nodes = steps.map(({ id, component, mustExecute }, index) => {
    const label = `label="${escapeLabel(id)}\\n${escapeLabel(component)}"`;
    return `${nodeName(index)} [${label}${mustExecute ? ", peripheries=2" : ""}];`;
  });
  const arrows = edges.map(
    ({ from, to, conditional }) => `${nodeName(from)} -> ${nodeName(to)}${conditional ? " [style=dashed]" : ""};`,
  );
  const lines = [
    "rankdir=TB;",
    `node [shape=box, style=rounded, fontname="sans-serif"];`,
    "input [shape=ellipse];",
    ...nodes,
    "output [shape=ellipse];",
    ...arrows,
  ];
  return `digraph flow {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

/** Graphviz reads escapes that begin with a backslash, and HTML entities, inside quoted labels. */
function escapeLabel(text: string): string {
  return text
    .replace(/\p{Cc}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"');
}
