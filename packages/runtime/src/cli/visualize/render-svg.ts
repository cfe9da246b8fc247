import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { StepflowError } from "@stepflow/core";
import { fromOptional } from "./optional-package.ts";

const require = createRequire(import.meta.url);

/** As text, so that it needs no file of its own that every way of building and starting this package would have to find. */
const program = `
const { parentPort, workerData } = require("node:worker_threads");
import(workerData.graphviz).then(async ({ Graphviz }) => {
  const graphviz = await Graphviz.load();
  parentPort.postMessage(graphviz.dot(workerData.dot, "svg"));
});
`;

/**
 * Draws a graph in the DOT language as SVG, with Graphviz compiled to WebAssembly. In a thread: Graphviz does not pause, and
 * whoever presses Ctrl-C would wait for it.
 *
 * @param format what the picture is for in the end
 * @throws StepflowError with code MISSING_PACKAGE, or GRAPHVIZ when the flow is too much for it
 */
export async function renderSvg(dot: string, format: "svg" | "png", signal: AbortSignal): Promise<string> {
  const name = "@hpcc-js/wasm-graphviz";
  const file = await fromOptional(name, format, async () => require.resolve(name));
  signal.throwIfAborted();
  const worker = new Worker(program, {
    eval: true,
    execArgv: [],
    // What Graphviz prints there is also what it throws.
    stderr: true,
    workerData: { graphviz: pathToFileURL(file).href, dot },
  });
  const stop = (): void => void worker.terminate();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", (cause) => reject(cannotDraw(cause)));
      worker.once("exit", () => reject(new Error("drawing was stopped")));
    });
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function cannotDraw(cause: unknown): StepflowError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const hint =
    "A flow of thousands of steps has no picture: draw it with --no-details, or as text with --format mermaid or dot.";
  return new StepflowError("GRAPHVIZ", `Graphviz could not draw this flow: ${reason}`, { cause, hint });
}
