// The blueprint and the registry of functions are made once, instead of by flow.run() for every run.
import { createFlow, FlowRuntime } from "flowcraft";

export const about = { package: "flowcraft", setup: "in memory; blueprint built once" };

export async function start({ noop, sleep }) {
  const runtime = new FlowRuntime();
  const node = (work) => async (context) => ({ output: await work(context.input ?? null) });
  const runner = (flow) => {
    const [blueprint, functionRegistry] = [flow.toBlueprint(), flow.getFunctionRegistry()];
    return async () => {
      const result = await runtime.run(blueprint, { n: 0 }, { functionRegistry });
      if (result.status !== "completed") throw new Error(`flowcraft: ${result.status}`);
    };
  };
  const flowOf = (name, count, work) => {
    let flow = createFlow(name);
    for (let index = 0; index < count; index += 1) flow = flow.node(`s${index}`, node(work));
    return flow;
  };
  return {
    chain(count, component = "noop") {
      let flow = flowOf(`chain-${component}-${count}`, count, component === "noop" ? noop : sleep);
      for (let index = 1; index < count; index += 1) flow = flow.edge(`s${index - 1}`, `s${index}`);
      return runner(flow);
    },
    parallel: (count) => runner(flowOf(`parallel-${count}`, count, noop)),
  };
}
