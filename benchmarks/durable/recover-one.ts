// Its own process, started by measure-recovery.ts and killed by it: one run of 10 steps of 50 ms, or what is left of it.
import { setTimeout as wait } from "node:timers/promises";
import { tenSteps } from "./shapes.ts";
import { loadSystem } from "./systems.ts";
import { tell } from "./telling-process.ts";

const [name = "", folder = "", address = "null", task] = process.argv.slice(2);
const system = await loadSystem(name);
const step = async (index: number): Promise<unknown> => {
  tell(String(index));
  await wait(50);
  return { index };
};
tell("starts");
const started = await system.start({ folder, shapes: [tenSteps], step, address: JSON.parse(address) });
await (task === "recover" ? started.recover?.() : started.call(tenSteps.name)());
