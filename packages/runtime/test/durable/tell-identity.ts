// Tells who it is, and lives until it is killed. As a process or as a thread.
import { parentPort } from "node:worker_threads";
import { printProcessIdentity, processIdentity } from "../../src/durable/ownership/process-identity.ts";

const identity = printProcessIdentity(processIdentity());
if (parentPort === null) process.stdout.write(`${identity}\n`);
else parentPort.postMessage(identity);
setInterval(() => {}, 2 ** 30);
