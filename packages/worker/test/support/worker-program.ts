// A worker as users write one: started by tests as a process of its own.
import { anything, greetings } from "./components.ts";

const server = greetings().component("slow", {
  ...anything,
  execute: async (_input, { signal }) => {
    console.error("slow started");
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    return "aborted";
  },
});
const worker = await server.run();
console.error(`listening at ${worker.url}`);
