// Logs until the pipe at the other end has been closed for a while, then says so on standard output.
import { setTimeout as delay } from "node:timers/promises";
import { createWorkerLogger } from "../../src/observe/create-worker-logger.ts";

const logger = await createWorkerLogger({ environment: {} });
for (let line = 0; line < 20; line += 1) {
  logger.info(`line ${line}`);
  await delay(5);
}
console.log("still here");
