// Runs in a thread of its own; plain JavaScript, so that a thread needs no loader.
import { createHash } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";

parentPort?.postMessage(
  workerData.map((item) => ({
    ...item,
    processed: true,
    checksum: createHash("sha256").update(JSON.stringify(item)).digest("hex"),
  })),
);
