// A worker over stdio as users write one, which also prints what it should not.
import { StepflowStdioServer } from "../../src/index.ts";
import { anything } from "./components.ts";

const server = new StepflowStdioServer();
server.component("chatty", {
  ...anything,
  execute: (input) => {
    console.log("a stray line");
    process.stdout.write("and another\n");
    return input;
  },
});
await server.run();
console.log("after it runs");
// Keeps the process busy.
setInterval(() => {}, 1_000);
