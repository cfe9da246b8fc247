// What no engine on SQLite goes below: a table of texts, and one commit for what happens in one turn of the event loop.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export const about = {
  package: "node:sqlite",
  promise: "process",
  setup: "no engine: one table, WAL, synchronous NORMAL, one commit for each turn of the event loop",
};

export async function start({ folder, shapes, step: work }, synchronous = "NORMAL") {
  const database = new DatabaseSync(join(folder, "runs.db"));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}`);
  const columns = "run INTEGER, sequence INTEGER, data TEXT, PRIMARY KEY (run, sequence)";
  database.exec(`CREATE TABLE journal (${columns}) WITHOUT ROWID`);
  const insert = database.prepare("INSERT INTO journal VALUES (?, ?, ?)");
  const reader = new DatabaseSync(join(folder, "runs.db"), { readOnly: true });
  const steps = reader.prepare(`SELECT count(*) AS count FROM journal WHERE data LIKE '{"step"%'`);
  let waiting = [];
  const commit = () => {
    const group = waiting;
    waiting = [];
    database.exec("COMMIT");
    for (const acknowledge of group) acknowledge();
  };
  const write = (run, sequence, entry) =>
    new Promise((acknowledge) => {
      if (waiting.length === 0) {
        database.exec("BEGIN IMMEDIATE");
        setImmediate(commit);
      }
      insert.run(run, sequence, JSON.stringify(entry));
      waiting.push(acknowledge);
    });
  let runs = 0;
  const runShape = async ({ kind, count }) => {
    runs += 1;
    const run = runs;
    await write(run, 0, { input: {} });
    const one = async (index) => write(run, index + 1, { step: index, result: await work(index) });
    if (kind === "parallel") await Promise.all(Array.from({ length: count }, (_, index) => one(index)));
    else for (let index = 0; index < count; index += 1) await one(index);
    await write(run, count + 1, { ended: true });
  };
  const shapeOf = new Map(shapes.map((shape) => [shape.name, shape]));
  return {
    call: (name) => () => runShape(shapeOf.get(name)),
    stepsOnDisk: () => steps.get().count,
    close() {
      reader.close();
      database.close();
    },
  };
}
