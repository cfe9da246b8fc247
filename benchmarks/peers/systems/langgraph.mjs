// Without a checkpointer, which is its fastest form: nothing of a run can be read afterwards.
import { Annotation, END, START, StateGraph } from "@langchain/langgraph";

export const about = { package: "@langchain/langgraph", setup: "no checkpointer, compiled once" };

export async function start({ noop, sleep }) {
  const State = Annotation.Root({ n: Annotation({ reducer: (left, right) => left + right, default: () => 0 }) });
  const runner = (graph) => {
    const compiled = graph.compile();
    return () => compiled.invoke({ n: 0 }, { recursionLimit: 1_000 });
  };
  const graphOf = (count, work) => {
    let graph = new StateGraph(State);
    for (let index = 0; index < count; index += 1) graph = graph.addNode(`s${index}`, async () => work({ n: 0 }));
    return graph;
  };
  return {
    chain(count, component = "noop") {
      let graph = graphOf(count, component === "noop" ? noop : sleep).addEdge(START, "s0");
      for (let index = 1; index < count; index += 1) graph = graph.addEdge(`s${index - 1}`, `s${index}`);
      return runner(graph.addEdge(`s${count - 1}`, END));
    },
    parallel(count) {
      let graph = graphOf(count, noop);
      for (let index = 0; index < count; index += 1)
        graph = graph.addEdge(START, `s${index}`).addEdge(`s${index}`, END);
      return runner(graph);
    },
  };
}
