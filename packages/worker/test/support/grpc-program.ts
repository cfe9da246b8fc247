// A worker as an orchestrator of 0.13 starts it: everything comes from the environment.
import { StepflowServer } from "../../src/index.ts";
import { anything } from "./components.ts";

const server = new StepflowServer({ name: "program" })
  .component("echo", { ...anything, execute: (input) => input })
  .component("burn", {
    ...anything,
    execute: (input) => {
      const end = performance.now() + Number(input);
      while (performance.now() < end);
      return "burnt";
    },
  })
  .component("wait", {
    ...anything,
    execute: async (_input, { signal }) => {
      console.error("wait started");
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      console.error("wait was aborted");
      await new Promise(() => {});
    },
  })
  .component("linger", {
    ...anything,
    execute: async (input) => {
      console.error("linger started");
      await new Promise((resolve) => setTimeout(resolve, Number(input)));
      return "done";
    },
  });
await server.run();
