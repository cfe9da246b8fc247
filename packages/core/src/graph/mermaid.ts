import type { DependencyGraph } from "./dependency-graph.ts";
import { nodeName } from "./node-name.ts";

/** Prints a graph as a Mermaid flowchart. */
export function printMermaid({ steps, edges }: DependencyGraph): string {
  const nodes = steps.map(({ id, component, mustExecute }, index) => {
    const label = `"${escapeLabel(id)}<br/>${escapeLabel(component)}"`;
    return `${nodeName(index)}${mustExecute ? `[[${label}]]` : `[${label}]`}`;
  });
  const arrows = edges.map(
    ({ from, to, conditional }) => `${nodeName(from)} ${conditional ? "-.->" : "-->"} ${nodeName(to)}`,
  );
  const lines = [`input(["input"])`, ...nodes, `output(["output"])`, ...arrows];
  return `flowchart TD\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/**
 * Mermaid reads Markdown, HTML and directives inside labels. What is neither a letter nor a digit nor known to be
 * harmless becomes a character code in its notation.
 */
function escapeLabel(text: string): string {
  return text
    .replace(/\p{Cc}/gu, " ")
    .replace(/[^\p{L}\p{N} _./:,()={}*@-]/gu, (character) => `#${character.codePointAt(0)};`);
}
