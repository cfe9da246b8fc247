import type { DependencyGraph } from "./dependency-graph.ts";
import { type GraphLabels, innerFlowTitle, stepLines } from "./label-lines.ts";
import { innerScope, nodeName } from "./node-name.ts";

/** Prints a graph as a Mermaid flowchart. */
export function printMermaid(graph: DependencyGraph, labels: GraphLabels): string {
  const lines = graphLines(graph, labels, "");
  return `flowchart TD\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function graphLines({ steps, edges }: DependencyGraph, labels: GraphLabels, scope: string): string[] {
  const nodes = steps.map((step, index) => {
    const label = `"${stepLines(step, labels).map(escapeLabel).join("<br/>")}"`;
    return `${nodeName(index, scope)}${step.mustExecute ? `[[${label}]]` : `[${label}]`}`;
  });
  const arrows = edges.map(
    ({ from, to, conditional }) => `${nodeName(from, scope)} ${conditional ? "-.->" : "-->"} ${nodeName(to, scope)}`,
  );
  const end = (name: "input" | "output"): string => `${nodeName(name, scope)}(["${name}"])`;
  return [end("input"), ...nodes, end("output"), ...arrows, ...innerLines(steps, labels, scope)];
}

/** A box around every flow inside a step, tied to the step without saying that one uses the other. */
function innerLines(steps: DependencyGraph["steps"], labels: GraphLabels, scope: string): string[] {
  if (labels.details === "hide") return [];
  return steps.flatMap((step, index) =>
    (step.innerFlows ?? []).flatMap((flow, position) => {
      const inner = innerScope(index, position, scope);
      const lines = graphLines(flow.graph, labels, inner).map((line) => `  ${line}`);
      const title = `subgraph ${inner.slice(0, -1)}["${escapeLabel(innerFlowTitle(step, flow))}"]`;
      return [title, ...lines, "end", `${nodeName(index, scope)} -.- ${nodeName("input", inner)}`];
    }),
  );
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
