// A thread is a run. Every step appends its result to a list in the state, as messages are: whoever comes later can read
// it, as with the others. `durability: "sync"` writes a checkpoint before the next step begins. better-sqlite3, which the
// saver comes with, needs a compiler where it has no build; node:sqlite takes its place, set as better-sqlite3 is.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Annotation, END, START, StateGraph } from "@langchain/langgraph";
import { SqliteSaver } from "@langchain/langgraph-checkpoint-sqlite";

export const about = {
  package: "@langchain/langgraph-checkpoint-sqlite",
  promise: "process",
  setup: 'SqliteSaver as it comes (WAL, synchronous NORMAL), durability: "sync"',
};

export async function start({ folder, shapes, step: work }, synchronous = "NORMAL") {
  const database = new DatabaseSync(join(folder, "runs.db"));
  database.exec(`PRAGMA synchronous = ${synchronous}`);
  const checkpointer = new SqliteSaver(likeBetterSqlite(database));
  const State = Annotation.Root({
    results: Annotation({ reducer: (left, right) => left.concat(right), default: () => [] }),
  });
  const graphOf = ({ kind, count }) => {
    if (kind === "parallel") {
      let graph = new StateGraph(State);
      for (let index = 0; index < count; index += 1) {
        graph = graph
          .addNode(`s${index}`, async () => ({ results: [await work(index)] }))
          .addEdge(START, `s${index}`)
          .addEdge(`s${index}`, END);
      }
      return graph;
    }
    return new StateGraph(State)
      .addNode("step", async ({ results }) => ({ results: [await work(results.length)] }))
      .addEdge(START, "step")
      .addConditionalEdges("step", ({ results }) => (results.length < count ? "step" : END));
  };
  const graphs = new Map(shapes.map((shape) => [shape.name, graphOf(shape).compile({ checkpointer })]));
  checkpointer.setup();
  // The input of a run is written like the result of a step; here it is an empty list.
  const results = "channel = 'results' AND CAST(value AS TEXT) <> '[]'";
  const stepCount = database.prepare(`SELECT count(*) AS count FROM writes WHERE ${results}`);
  let threads = 0;
  return {
    call: (name) => () => {
      threads += 1;
      const options = { configurable: { thread_id: `t${threads}` }, durability: "sync", recursionLimit: 100_000 };
      return graphs.get(name).invoke({ results: [] }, options);
    },
    stepsOnDisk: () => stepCount.get().count,
    close: () => database.close(),
  };
}

// better-sqlite3 binds undefined as NULL.
function likeBetterSqlite(database) {
  const nulls = (values) => values.map((value) => value ?? null);
  const prepare = (text) => {
    const statement = database.prepare(text);
    return {
      run: (...values) => statement.run(...nulls(values)),
      get: (...values) => statement.get(...nulls(values)),
      all: (...values) => statement.all(...nulls(values)),
    };
  };
  const transaction =
    (write) =>
    (...values) => {
      database.exec("BEGIN");
      write(...values);
      database.exec("COMMIT");
    };
  return {
    prepare,
    transaction,
    exec: (text) => database.exec(text),
    pragma: (text) => database.exec(`PRAGMA ${text}`),
  };
}
