import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
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
 * @throws StepflowError with code MISSING_PACKAGE
 */
export async function renderSvg(dot: string, format: "svg" | "png", signal: AbortSignal): Promise<string> {
  const name = "@hpcc-js/wasm-graphviz";
  const file = await fromOptional(name, format, async () => require.resolve(name));
  signal.throwIfAborted();
  const worker = new Worker(program, {
    eval: true,
    execArgv: [],
    workerData: { graphviz: pathToFileURL(file).href, dot },
  });
  const stop = (): void => void worker.terminate();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("drawing was stopped")));
    });
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
