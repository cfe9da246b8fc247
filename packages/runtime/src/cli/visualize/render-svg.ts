import { fromOptional } from "./optional-package.ts";

/**
 * Draws a graph in the DOT language as SVG, with Graphviz compiled to WebAssembly.
 *
 * @param format what the picture is for in the end
 * @throws StepflowError with code MISSING_PACKAGE
 */
export async function renderSvg(dot: string, format: "svg" | "png"): Promise<string> {
  const { Graphviz } = await fromOptional("@hpcc-js/wasm-graphviz", format, () => import("@hpcc-js/wasm-graphviz"));
  const graphviz = await Graphviz.load();
  return graphviz.dot(dot, "svg");
}
