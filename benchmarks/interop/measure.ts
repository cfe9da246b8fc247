// npm run bench:interop: the engine embedded and served beside the official servers, in memory and in SQLite, with steps
// of their own and of workers, in turns on one machine. Prints how they compare, and writes results/interop.json and the
// page that shows it. The packages are measured as they are built. Exits with 3 where the official programs are out of reach.
import { InteropUnavailable, type Peer, type PeerLine, preparePeers } from "@stepflow-workspace/interop/peers";
import { writePage } from "../page/write-page.ts";
import { describeMachine, printMachine } from "../support/machine.ts";
import { measureApart, printComparison, versionOf } from "../support/peers.ts";
import { type PeerSystem, writeResults } from "../support/results.ts";
import { rows } from "./kinds.ts";
import { type Storage, systems } from "./systems.ts";

const storages: readonly Storage[] = ["memory", "sqlite"];
const roundCount = Number(process.env.ROUNDS ?? 3);

try {
  await compare(await preparePeers());
} catch (error) {
  if (!(error instanceof InteropUnavailable)) throw error;
  console.error(`bench:interop: not run: ${error.message}`);
  process.exitCode = 3;
}

async function compare(peers: Readonly<Record<PeerLine, Peer>>): Promise<void> {
  const machine = describeMachine();
  console.log(printMachine(machine));
  const rounds: Record<Storage, (number | null)[][][]> = {
    memory: systems.map(() => []),
    sqlite: systems.map(() => []),
  };
  for (let round = 1; round <= roundCount; round += 1) {
    // In turns, so that an hour in which the machine is busy falls on all of them.
    for (const [index, { name }] of systems.entries()) {
      for (const storage of storages) {
        rounds[storage][index]?.push(await measureApart(new URL("measure-one.ts", import.meta.url), name, storage));
      }
      console.log(`round ${round} of ${roundCount}: ${name} measured`);
    }
  }
  const measured = (storage: Storage): PeerSystem[] =>
    systems.map(({ runner, ...about }, index) => {
      const version =
        runner === "0.11" || runner === "0.13"
          ? (peers[runner].versions[about.package] ?? "")
          : versionOf(about.package);
      return { ...about, version, rounds: rounds[storage][index] ?? [] };
    });
  const results = { machine, rows, systems: { memory: measured("memory"), sqlite: measured("sqlite") } };
  for (const storage of storages) {
    console.log(`\nruns in ${storage}`);
    printComparison(rows, results.systems[storage]);
  }
  writeResults("interop", results);
  console.log(`written to ${writePage()}`);
}
