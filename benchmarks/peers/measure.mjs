// npm run bench:peers: the same shapes on other workflow engines for TypeScript, beside ours, in turns on one machine.
// Prints the figures and how ours compares, and writes results/peers.json and the page that shows it. Plain JavaScript:
// the peers are not installed where types are checked.
import { writePage } from "../page/write-page.ts";
import { describeMachine, printMachine } from "../support/machine.ts";
import { installPeers, measureApart, printComparison, versionOf } from "../support/peers.ts";
import { writeResults } from "../support/results.ts";
import { rows } from "./shapes.mjs";

const names = ["stepflow", "flowcraft", "mastra", "langgraph", "effect"];
const roundCount = Number(process.env.ROUNDS ?? 3);

installPeers();
const machine = describeMachine();
console.log(printMachine(machine));
const systems = [];
for (const name of names) {
  const { about } = await import(`./systems/${name}.mjs`);
  systems.push({ name, ...about, version: versionOf(about.package), rounds: [] });
}
for (let round = 1; round <= roundCount; round += 1) {
  // In turns, so that an hour in which the machine is busy falls on all of them.
  for (const system of systems) {
    system.rounds.push(await measureApart(new URL("measure-one.mjs", import.meta.url), system.name));
    console.log(`round ${round} of ${roundCount}: ${system.name} measured`);
  }
}
printComparison(rows, systems);
writeResults("peers", { machine, rows, systems });
console.log(`written to ${writePage()}`);
