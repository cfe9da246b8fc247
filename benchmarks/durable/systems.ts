import type { DurableSystem } from "./system.ts";

/** Where each system stands. Of those that promise the same, ours is first. */
const modules: Readonly<Record<string, string>> = {
  "stepflow-power": "../peers/durable/stepflow-power.mjs",
  "floor-power": "../peers/durable/floor-power.mjs",
  "langgraph-power": "../peers/durable/langgraph-power.mjs",
  openworkflow: "../peers/durable/openworkflow.mjs",
  restate: "../peers/durable/restate.mjs",
  dbos: "../peers/durable/dbos.mjs",
  stepflow: "../peers/durable/stepflow.mjs",
  floor: "../peers/durable/floor.mjs",
  langgraph: "../peers/durable/langgraph.mjs",
  mastra: "../peers/durable/mastra.mjs",
};

export const systemNames: readonly string[] = Object.keys(modules);

export async function loadSystem(name: string): Promise<DurableSystem> {
  const module = modules[name];
  if (module === undefined) throw new Error(`no system "${name}"; there are ${systemNames.join(", ")}`);
  return await import(module);
}
