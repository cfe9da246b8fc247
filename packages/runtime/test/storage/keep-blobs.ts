// Keeps blobs until it is killed, and prints the id of each when it is acknowledged.
import { StepflowRuntime } from "../../src/index.ts";

const [storage = ""] = process.argv.slice(2);
const runtime = await StepflowRuntime.start({ storage });
for (let count = 0; ; count += 1) {
  process.stdout.write(`${await runtime.blobs.put({ count })}\n`);
  await new Promise((resolve) => setImmediate(resolve));
}
