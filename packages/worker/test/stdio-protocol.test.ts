import { PassThrough } from "node:stream";
import { afterAll, describe, test } from "vitest";
import { serveStdio } from "../src/node.ts";
import { silentLogger } from "../src/silent-logger.ts";
import { StepflowServer } from "../src/stepflow-server.ts";
import { conformanceComponents, workerProtocol } from "../src/testing.ts";

const isSlow = process.env.STEPFLOW_SLOW === "1";
const load = { seconds: isSlow ? 30 : 0.5 };
const fuzz = { messages: isSlow ? 10_000 : 100 };

const server = new StepflowServer({ name: "conformance" });
for (const component of conformanceComponents()) server.component(component);
const callbackTimeoutMs = 500;
const stdio = { stdin: new PassThrough(), stdout: new PassThrough() };
const worker = serveStdio(server, {
  input: stdio.stdin,
  output: stdio.stdout,
  callbackTimeoutMs,
  logger: silentLogger,
});
afterAll(() => worker.close({ drainMs: 0 }));

describe("StepflowServer over stdio", () => {
  for (const { topic, name, run } of workerProtocol({ stdio, callbackTimeoutMs, load, fuzz }))
    test(`${topic}: ${name}`, run);
});
