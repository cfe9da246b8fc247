// One process is client and worker. Whoever waits for a result asks the database once a second, and an idle worker asks
// for work every 50 ms to 1 s, neither of which is an option.

import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { OpenWorkflow } from "openworkflow";
import { BackendSqlite } from "openworkflow/sqlite";

export const about = {
  package: "openworkflow",
  promise: "power",
  setup: "BackendSqlite (node:sqlite, WAL, synchronous FULL as it comes), worker concurrency 100, 400 callers",
  recovers: "by themselves, when the lease of 30 s has ended",
  leaseMs: 30_000,
  polls: true,
};

export async function start({ folder, shapes, step: work }) {
  const path = join(folder, "runs.db");
  const backend = BackendSqlite.connect(path);
  const system = new OpenWorkflow({ backend });
  const workflows = new Map(
    shapes.map(({ name, kind, count }) => {
      const one = (step, index) => step.run({ name: `s${index}` }, () => work(index));
      const chain = async ({ step }) => {
        for (let index = 0; index < count; index += 1) await one(step, index);
        return count;
      };
      const parallel = async ({ step }) => {
        await Promise.all(Array.from({ length: count }, (_, index) => one(step, index)));
        return count;
      };
      return [name, system.defineWorkflow({ name }, kind === "chain" ? chain : parallel)];
    }),
  );
  const worker = system.newWorker({ concurrency: 100 });
  await worker.start();
  const reader = new DatabaseSync(path, { readOnly: true });
  const steps = reader.prepare("SELECT count(*) AS count FROM step_attempts WHERE status = 'completed'");
  return {
    call: (name) => async () => (await workflows.get(name).run()).result(),
    stepsOnDisk: () => steps.get().count,
    async close() {
      reader.close();
      await worker.stop();
      await backend.stop();
    },
  };
}
