import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { type StepflowConfig, StepflowRuntime } from "@stepflow/runtime";
import { serveHttp, serveStdio } from "@stepflow/worker/node";
import { type Subject, testEnvironment } from "../src/check-case.ts";
import { TestComponents } from "../src/test-components.ts";

type WorkerSettings = StepflowConfig["plugins"][string];

/** A worker that the runtime reaches by its settings, and its end. */
interface ServedWorker {
  readonly settings: WorkerSettings;
  close(): Promise<void>;
}

/** What carries calls to the test components, which stay in this process for the sake of their record. */
export const transports = {
  HTTP: async (components: TestComponents): Promise<ServedWorker> => {
    const { url, close } = await serveHttp(components.server, { logger: silent });
    return { settings: { type: "stepflow", url }, close: () => close({ drainMs: 0 }) };
  },
  sessions: async (components: TestComponents): Promise<ServedWorker> => {
    const { url, close } = await serveHttp(components.server, { logger: silent });
    return { settings: { type: "stepflow", url, sessions: true }, close: () => close({ drainMs: 0 }) };
  },
  stdio: serveBehindProcess,
} as const;

/** The engine of this repository with the test components behind a worker. */
export async function startWithWorker(serve: (components: TestComponents) => Promise<ServedWorker>) {
  const components = new TestComponents();
  const { settings, close } = await serve(components);
  const executor = await StepflowRuntime.start({
    config: {
      plugins: { builtin: { type: "builtin" }, test: settings },
      routes: {
        "/builtin/{*component}": [{ plugin: "builtin" }],
        "/test/{*component}": [{ plugin: "test" }],
      },
      retry: { backoff: { type: "constant", delayMs: 0 } },
    },
    environment: testEnvironment,
    logger: silent,
  });
  const subject: Subject = { executor, components };
  return {
    subject,
    close: async () => {
      await executor.close();
      await close();
    },
  };
}

/** The process that the runtime starts has nothing but two pipes, both of which lead back here. */
async function serveBehindProcess(components: TestComponents): Promise<ServedWorker> {
  const listener = createServer((socket) => {
    serveStdio(components.server, { input: socket, output: socket, drainMs: 0, logger: silent });
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  const script = fileURLToPath(new URL("pipe-to-port.mjs", import.meta.url));
  return {
    settings: { type: "stepflow", transport: "stdio", command: process.execPath, args: [script, String(port)] },
    close: async () => {
      listener.close();
      await once(listener, "close");
    },
  };
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
