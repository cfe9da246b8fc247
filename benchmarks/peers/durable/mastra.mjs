// Without logger and the validation of inputs. The whole state of a run is written again after each step.

import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Mastra } from "@mastra/core";
import { createStep, createWorkflow } from "@mastra/core/workflows";
import { LibSQLStore } from "@mastra/libsql";
import { z } from "zod";

export const about = {
  package: "@mastra/libsql",
  promise: "process",
  setup: "LibSQLStore as it comes (WAL, synchronous NORMAL), no logger, validateInputs: false",
  recovers: "when told to, by restartAllActiveWorkflowRuns",
};

export async function start({ folder, shapes, step: work }) {
  const path = join(folder, "runs.db");
  const storage = new LibSQLStore({ id: "benchmark", url: `file:${path}` });
  await storage.init();
  const anything = z.any();
  const stepOf = (index) =>
    createStep({ id: `s${index}`, inputSchema: anything, outputSchema: anything, execute: async () => work(index) });
  const workflowOf = ({ name, kind, count }) => {
    const options = { validateInputs: false };
    let workflow = createWorkflow({ id: name, inputSchema: anything, outputSchema: anything, options });
    if (kind === "parallel") workflow = workflow.parallel(Array.from({ length: count }, (_, index) => stepOf(index)));
    else for (let index = 0; index < count; index += 1) workflow = workflow.then(stepOf(index));
    return workflow.commit();
  };
  const workflows = Object.fromEntries(shapes.map((shape) => [shape.name, workflowOf(shape)]));
  const mastra = new Mastra({ workflows, storage, logger: false });
  const reader = new DatabaseSync(path, { readOnly: true });
  const snapshots = reader.prepare("SELECT json(snapshot) AS snapshot FROM mastra_workflow_snapshot");
  return {
    call: (name) => async () => {
      const run = await mastra.getWorkflow(name).createRun();
      const result = await run.start({ inputData: {} });
      if (result.status !== "success") throw new Error(`mastra: ${JSON.stringify(result).slice(0, 200)}`);
    },
    recover: () => mastra.restartAllActiveWorkflowRuns(),
    stepsOnDisk() {
      const contexts = snapshots.all().map(({ snapshot }) => Object.values(JSON.parse(snapshot).context));
      return contexts.flat().filter((step) => step?.status === "success").length;
    },
    close: () => reader.close(),
  };
}
