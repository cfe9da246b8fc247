// A worker for several processes: its components tell in which they run.
import { anything, greetings } from "./components.ts";
import { runId } from "./exchange.ts";

if (process.env.FAIL_TO_START !== undefined && process.send !== undefined) process.exit(7);

const server = greetings()
  .component("pid", { ...anything, execute: () => process.pid })
  .component("ask-here", {
    ...anything,
    execute: async (_input, context) => ({
      status: await (await context.getRun(runId)).status(),
      pid: process.pid,
    }),
  })
  .component("keep", { ...anything, execute: (_input, context) => context.putBlob(process.pid) })
  .component("hold", {
    ...anything,
    execute: async (_input, { signal }) => {
      console.error(`held in ${process.pid};`);
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      console.error(`let go in ${process.pid};`);
      return process.pid;
    },
  });
await server.run();
