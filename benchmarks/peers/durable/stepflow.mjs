// Ours, as it is built and published: values are copied between steps and checked against the components' schemas.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parseFlow } from "../../../packages/core/dist/index.js";
import { StepflowRuntime } from "../../../packages/runtime/dist/index.js";
import { StepflowServer } from "../../../packages/worker/dist/index.js";

export const about = {
  package: "@stepflow/runtime",
  promise: "process",
  setup: 'storage: "sqlite:runs.db", durability: "process", as it is; the rest is the default',
  recovers: "by themselves, at once",
};

export async function start({ folder, shapes, step: work }, durability = "process") {
  const path = join(folder, "runs.db");
  const server = new StepflowServer({ name: "benchmark" });
  const execute = ({ index }) => work(index);
  server.component("step", { inputSchema: {}, outputSchema: {}, execute });
  const runtime = await StepflowRuntime.start({ components: [server], storage: `sqlite:${path}`, durability });
  const flowOf = ({ kind, count }) => {
    const steps = Array.from({ length: count }, (_, index) => {
      const follows = kind === "chain" && index > 0;
      const input = { index, ...(follows && { previous: { $step: `s${index - 1}` } }) };
      return { id: `s${index}`, component: "/step", input };
    });
    const last = { $step: `s${count - 1}` };
    return parseFlow({ steps, output: kind === "chain" ? last : steps.map(({ id }) => ({ $step: id })) });
  };
  const flows = new Map(shapes.map((shape) => [shape.name, flowOf(shape)]));
  const reader = new DatabaseSync(path, { readOnly: true });
  // An entry is JSON; every step that has finished is in one, as a list that begins with "c".
  const completed = `(length(entries) - length(replace(entries, '["c",', ''))) / 5`;
  const steps = reader.prepare(`SELECT coalesce(sum(${completed}), 0) AS count FROM journal`);
  return {
    call: (name) => () => runtime.run(flows.get(name), {}, { maxConcurrency: 100 }),
    stepsOnDisk: () => steps.get().count,
    async close() {
      reader.close();
      await runtime.close();
    },
  };
}
