// Without storage, logger and the validation of inputs, which its options can leave out.
import { Mastra } from "@mastra/core";
import { createStep, createWorkflow } from "@mastra/core/workflows";
import { z } from "zod";

export const about = { package: "@mastra/core", setup: "no storage, no logger, validateInputs: false" };

export async function start({ noop, sleep }) {
  const schema = z.object({ n: z.number() });
  const step = (index, work) =>
    createStep({
      id: `s${index}`,
      inputSchema: schema,
      outputSchema: schema,
      execute: async ({ inputData }) => work(inputData),
    });
  const runner = (id, build, outputSchema = schema) => {
    const empty = createWorkflow({ id, inputSchema: schema, outputSchema, options: { validateInputs: false } });
    const mastra = new Mastra({ workflows: { [id]: build(empty).commit() }, logger: false });
    const workflow = mastra.getWorkflow(id);
    return async () => {
      const run = await workflow.createRun();
      const result = await run.start({ inputData: { n: 0 } });
      if (result.status !== "success") throw new Error(`mastra: ${result.status}`);
    };
  };
  return {
    chain: (count, component = "noop") =>
      runner(`chain-${component}-${count}`, (workflow) => {
        let built = workflow;
        for (let index = 0; index < count; index += 1) {
          built = built.then(step(index, component === "noop" ? noop : sleep));
        }
        return built;
      }),
    parallel: (count) =>
      runner(
        `parallel-${count}`,
        (workflow) => workflow.parallel(Array.from({ length: count }, (_, index) => step(index, noop))),
        z.any(),
      ),
  };
}
