// Its own process, started by measure-resuming.ts and killed by it: runs whose second step never ends, or what is left
// of them.
import { fourSteps } from "./shapes.ts";
import { loadSystem } from "./systems.ts";
import { tell } from "./telling-process.ts";

const [name = "", folder = "", task, runCount] = process.argv.slice(2);
const system = await loadSystem(name);
let held = 0;
const step = (index: number): unknown => {
  if (index === 0) return { index };
  held += 1;
  if (held === Number(runCount)) tell("held");
  return new Promise(() => {});
};
tell("starts");
const { call } = await system.start({ folder, shapes: [fourSteps], step, address: null });
if (task === "run") for (let run = 0; run < Number(runCount); run += 1) void call(fourSteps.name)();
// Promises alone keep no process alive.
setInterval(() => {}, 1_000);
