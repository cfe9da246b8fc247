// npm run bench:worker: what HTTP between a runtime and its workers costs, on both sides, each beside what does the same
// without Stepflow. Prints a table and writes results/worker.json and the page that shows it. The packages are measured
// as they are built.
import { writePage } from "../page/write-page.ts";
import { printFigures } from "../support/figures.ts";
import { describeMachine, printMachine } from "../support/machine.ts";
import { writeResults } from "../support/results.ts";
import { measureCalling } from "./calling.ts";
import { measureServing } from "./serving.ts";

const machine = describeMachine();
console.log(printMachine(machine));
const figures = [...(await measureServing()), ...(await measureCalling())];
printFigures(figures);
writeResults("worker", { machine, figures });
console.log(`written to ${writePage()}`);
