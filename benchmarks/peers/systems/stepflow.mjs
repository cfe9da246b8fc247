// Ours, as it is built and published: values are copied between steps and checked against the components' schemas.
import { parseFlow } from "../../../packages/core/dist/index.js";
import { StepflowRuntime } from "../../../packages/runtime/dist/index.js";
import { StepflowServer } from "../../../packages/worker/dist/index.js";

export const about = { package: "@stepflow/runtime", setup: "defaults; storage in memory" };

export async function start({ noop, sleep }) {
  const anything = { inputSchema: {}, outputSchema: {} };
  const server = new StepflowServer({ name: "benchmark" })
    .component("noop", { ...anything, execute: noop })
    .component("sleep-10ms", { ...anything, execute: sleep });
  const runtime = await StepflowRuntime.start({ components: [server] });
  const step = (index, input, component) => ({ id: `s${index}`, component, input });
  return {
    chain(count, component = "noop") {
      const steps = Array.from({ length: count }, (_, index) =>
        step(index, index === 0 ? { $input: "$" } : { $step: `s${index - 1}` }, `/${component}`),
      );
      const flow = parseFlow({ steps, output: { $step: `s${count - 1}` } });
      return () => runtime.run(flow, { n: 0 });
    },
    parallel(count) {
      const steps = Array.from({ length: count }, (_, index) => step(index, { $input: "$" }, "/noop"));
      const flow = parseFlow({ steps, output: steps.map(({ id }) => ({ $step: id })) });
      return () => runtime.run(flow, { n: 0 }, { maxConcurrency: count });
    },
  };
}
