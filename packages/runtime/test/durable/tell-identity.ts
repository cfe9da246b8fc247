// Tells who it is, and lives until it is killed, as a process or as a thread. Told to `look`, it tells what it sees as an
// ordinary user of the first process, and of one that is not there.
import { parentPort } from "node:worker_threads";
import { lookAtThread } from "../../src/durable/ownership/look-at-thread.ts";
import { printProcessIdentity, processIdentity } from "../../src/durable/ownership/process-identity.ts";

if (process.argv[2] === "look") {
  // Members of the group root are shown everything.
  process.setgroups?.([]);
  process.setegid?.(65_534);
  process.seteuid?.(65_534);
  process.stdout.write(`${JSON.stringify({ first: lookAtThread(1), gone: lookAtThread(4_000_000) })}\n`);
} else {
  const identity = printProcessIdentity(processIdentity());
  if (parentPort === null) process.stdout.write(`${identity}\n`);
  else parentPort.postMessage(identity);
  setInterval(() => {}, 2 ** 30);
}
