// npm run bench:growth: how the cost of a step grows with steps, items, concurrency and payload. Writes
// results/growth.json and the page that shows it. Each line is measured in a process of its own.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { writePage } from "../page/write-page.ts";
import { describeMachine, printMachine } from "../support/machine.ts";
import { writeResults } from "../support/results.ts";
import type { GrowthLine } from "./line.ts";
import { lineNames } from "./lines.ts";

const machine = describeMachine();
console.log(printMachine(machine));
const lines = lineNames.map(measureApart);
writeResults("growth", { machine, lines });
console.log(`written to ${writePage()}`);

function measureApart(name: string): GrowthLine {
  const script = fileURLToPath(new URL("measure-line.ts", import.meta.url));
  const output = execFileSync(process.execPath, ["--max-old-space-size=8192", script, name], { encoding: "utf8" });
  const line: GrowthLine = JSON.parse(output);
  console.log(line.name, ...line.points.map(({ at, microseconds }) => `${at}: ${microseconds.toPrecision(3)} us`));
  return line;
}
