import { ReferenceWorker } from "./reference-worker.ts";

// A worker as a process; what its first argument says is broken.
const [defect] = process.argv.slice(2);
const port = await new ReferenceWorker().start();
console.log("a line of the worker's own");
switch (defect) {
  case "no-port":
    break;
  case "garbage-port":
    console.log(`port ${port}\n{"port":"${port}"}\n{"port":${port}.5}`);
    break;
  case "exits":
    process.exit(3);
    break;
  case "closes-stdout":
    console.log(JSON.stringify({ port }));
    process.stdout.end();
    break;
  case "ignores-sigterm":
    process.on("SIGTERM", () => {});
    console.log(JSON.stringify({ port }));
    break;
  default:
    console.error(`environment: ${Object.keys(process.env).sort().join()}`);
    console.log(JSON.stringify({ port, more: true }));
}
