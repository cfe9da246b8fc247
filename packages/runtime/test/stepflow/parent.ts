// Starts a runtime with one worker, tells the worker's process id, and waits to be killed.
import { StepflowRuntime } from "../../src/index.ts";

const [script = "", ...args] = process.argv.slice(2);
const runtime = await StepflowRuntime.start({
  config: {
    plugins: { mine: { type: "stepflow", command: process.execPath, args: [script, ...args] } },
    routes: { "/mine/{*component}": [{ plugin: "mine" }] },
  },
});
const pid = await runtime.run(
  { steps: [{ id: "pid", component: "/mine/pid", input: {} }], output: { $step: "pid" } },
  {},
);
console.log(pid);
setInterval(() => {}, 1_000);
