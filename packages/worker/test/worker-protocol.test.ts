import { fileURLToPath } from "node:url";
import { afterAll, describe, test } from "vitest";
import { serveHttp } from "../src/node.ts";
import { silentLogger } from "../src/silent-logger.ts";
import { StepflowServer } from "../src/stepflow-server.ts";
import { conformanceComponents, workerProtocol } from "../src/testing.ts";
import { ReferenceWorker } from "./support/reference-worker.ts";
import { startProgram } from "./support/start-program.ts";

const isSlow = process.env.STEPFLOW_SLOW === "1";
const load = { seconds: isSlow ? 30 : 0.5 };
const fuzz = { messages: isSlow ? 10_000 : 100 };

const reference = new ReferenceWorker();
const port = await reference.start();
afterAll(() => reference.stop());

const callbackTimeoutMs = 500;
const server = new StepflowServer({ name: "conformance" });
for (const component of conformanceComponents()) server.component(component);
const worker = await serveHttp(server, { callbackTimeoutMs, logger: silentLogger });
afterAll(() => worker.close({ drainMs: 0 }));

const program = startProgram(
  ["--workers=2"],
  {},
  fileURLToPath(new URL("./support/conformance-program.ts", import.meta.url)),
);
const several = `http://127.0.0.1:${await program.port}/`;
afterAll(() => program.child.kill("SIGKILL"));

describe("a worker written by hand after the description of the protocol", () => {
  const cases = workerProtocol({ url: `http://127.0.0.1:${port}/`, load, fuzz });
  for (const { topic, name, run } of cases) test(`${topic}: ${name}`, run);
});

describe("StepflowServer in sessions", () => {
  const cases = workerProtocol({ sessionsAt: worker.url, callbackTimeoutMs, load, fuzz });
  for (const { topic, name, run } of cases) test(`${topic}: ${name}`, run);
});

describe.each([
  // What counts the calls that were let go counts those of its own process; processes.test.ts has a case of its own.
  ["over HTTP", { url: several, without: ["cancelling"] as const }],
  ["in sessions", { sessionsAt: several }],
])("StepflowServer in several processes, %s", (_where, location) => {
  const cases = workerProtocol({ ...location, load, fuzz });
  for (const { topic, name, run } of cases) test(`${topic}: ${name}`, run);
});

describe("StepflowServer over HTTP", () => {
  const cases = workerProtocol({ url: worker.url, callbackTimeoutMs, load, fuzz });
  for (const { topic, name, run } of cases) test(`${topic}: ${name}`, run);
});
