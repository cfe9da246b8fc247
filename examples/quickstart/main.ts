// node main.ts [orders.csv] [flow.yaml]
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { StepflowRuntime } from "@stepflow/runtime";
import { server } from "./components.ts";
import { showProgress } from "./progress.ts";

const [orders = beside("data/orders.csv"), flow = beside("flow.yaml")] = process.argv.slice(2).map(fromCaller);

try {
  const runtime = await StepflowRuntime.start({ components: [server] });
  const run = await runtime.submit(flow, { orders, unusualQuantity: 100 });
  await showProgress(run.events(), process.stderr);
  console.log(JSON.stringify(await run.result(), null, 2));
  await runtime.close();
} catch (error) {
  console.error(oneLine(error));
  process.exitCode = 1;
}

/** A message may name several places, a line each; the first is where to begin. */
function oneLine(error: unknown): string {
  const [first = "", ...more] = (error instanceof Error ? error.message : String(error)).split("\n");
  return more.length === 0 ? first : `${first} (and ${more.length} more)`;
}

function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Package managers start a script in its package's folder; a path is meant from where the user stands. */
function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
