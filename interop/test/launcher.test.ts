import { dirname } from "node:path";
import { checkOrchestratorConfig, OrchestratorError, StepflowOrchestrator } from "@stepflow/runtime/orchestrator";
import { afterEach, describe, expect, inject, it } from "vitest";
import type { PeerLine } from "../src/peer.ts";
import { startOfficialServer } from "./support/official-server.ts";

const peers = inject("peers");
const lines = ["0.11", "0.13"] as const;
const restart = { limit: 3, minDelayMs: 1 };

const running: StepflowOrchestrator[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((orchestrator) => orchestrator.close()));
});

async function start(options: Parameters<typeof StepflowOrchestrator.start>[0]): Promise<StepflowOrchestrator> {
  const orchestrator = await StepflowOrchestrator.start(options);
  running.push(orchestrator);
  return orchestrator;
}

const sayHello = {
  steps: [{ id: "hello", component: "/builtin/create_messages", input: { user_prompt: { $input: "$.name" } } }],
  output: { $step: "hello", path: "$.messages[0].content" },
};

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A configuration with a Python worker that the server starts. */
function withPythonWorker(line: PeerLine) {
  const command = peers[line].worker;
  const builtin = { type: "builtin" } as const;
  return line === "0.11"
    ? ({
        plugins: {
          builtin,
          python: { type: "stepflow", command, env: { PATH: dirname(command) } },
        },
        routes: { "/builtin/{*component}": [{ plugin: "builtin" }], "/python/{*component}": [{ plugin: "python" }] },
      } as const)
    : ({
        plugins: { builtin, python: { type: "grpc", queueName: "python", command, args: ["--grpc"] } },
        routes: { "/builtin": [{ plugin: "builtin" }], "/python": [{ plugin: "python" }] },
      } as const);
}

describe.each(lines)("the server of %s", (line) => {
  const binary = peers[line].server;

  it("is launched without any configuration, runs a builtin, and ends", async () => {
    const orchestrator = await start({ binary });
    expect(orchestrator.release).toBe(line);
    expect(await orchestrator.client.health()).toMatchObject({ status: "healthy", dialect: line });
    expect(await orchestrator.client.run(sayHello, { name: "Ada" })).toBe("Ada");
    await orchestrator.close();
    expect(isAlive(orchestrator.pid ?? 0)).toBe(false);
    expect(await orchestrator.ended).toBeUndefined();
  });

  it("is found in the Python package", async () => {
    const env = { STEPFLOW_SERVER_BINARY: "", PATH: dirname(peers[line].python) };
    expect((await start({ env })).release).toBe(line);
  });

  it("is refused where another release is asked for", async () => {
    const release = line === "0.11" ? "0.13" : "0.11";
    await expect(start({ binary, release })).rejects.toMatchObject({ reason: "wrong-release" });
  });

  it("tells why it refused its configuration", async () => {
    const plugins = {
      builtin: { type: "builtin" },
      tools: { type: "mcp", command: "no-such-program", args: [] },
    } as const;
    const error = await start({ binary, config: { plugins, routes: {} } }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OrchestratorError);
    expect(error).toMatchObject({ reason: "config-refused" });
    expect(String(error)).toContain("Failed to spawn MCP server process");
    expect(String(error)).not.toContain("backtrace");
  });

  it("names the port that is taken", async () => {
    const { port } = await start({ binary });
    const error = await start({ binary, port }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ reason: "port-in-use" });
    expect(String(error)).toContain(`Somebody listens on port ${port}`);
  });

  it("is started again after a kill, and the client goes on", async () => {
    const orchestrator = await start({ binary, restart });
    const { pid = 0 } = orchestrator;
    process.kill(pid, "SIGKILL");
    while (orchestrator.pid === pid) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await orchestrator.client.run(sayHello, { name: "Ada" })).toBe("Ada");
  });

  it("says more than a pipe holds and goes on", async () => {
    const orchestrator = await start({ binary, logLevel: "trace" });
    for (let run = 0; run < 20; run += 1) await orchestrator.client.run(sayHello, { name: "Ada" });
    expect(orchestrator.log).toHaveLength(200);
  });

  it("leaves no worker behind, though it starts them in groups of their own", async () => {
    const orchestrator = await start({ binary, config: withPythonWorker(line), stopTimeoutMs: 1_000 });
    const workers = await childrenOf(orchestrator.pid ?? 0);
    expect(workers.length).toBeGreaterThan(0);
    await orchestrator.close();
    while (workers.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 20));
  });
});

async function childrenOf(pid: number): Promise<number[]> {
  const { x } = await import("tinyexec");
  const { stdout } = await x("ps", ["-A", "-o", "pid=,ppid="]);
  return stdout
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s+/).map(Number))
    .flatMap(([id = 0, parent]) => (parent === pid ? [id] : []));
}

describe("what checkOrchestratorConfig finds", () => {
  const builtin = { type: "builtin" } as const;
  const routes = { "/builtin": [{ plugin: "builtin" }] };
  const refused = {
    "a route of several segments": { plugins: { builtin }, routes: { "/a/b": [{ plugin: "builtin" }] } },
    "an empty route": { plugins: { builtin }, routes: { "": [{ plugin: "builtin" }] } },
    "a route that ends with a slash": { plugins: { builtin }, routes: { "/a/": [{ plugin: "builtin" }] } },
    "an unknown plugin": { plugins: { builtin }, routes: { "/a": [{ plugin: "other" }] } },
    "a worker without a queue": { plugins: { builtin, q: { type: "grpc" } }, routes },
    "a worker of 0.11": { plugins: { builtin, q: { type: "stepflow", url: "http://127.0.0.1:9" } }, routes },
    "no time for tasks": { plugins: { builtin, q: { type: "grpc", queueName: "q", queueTimeoutSecs: 0 } }, routes },
    "NATS without a consumer": { plugins: { builtin, q: { type: "nats", url: "nats://127.0.0.1:9" } }, routes },
    "an MCP server without arguments": { plugins: { builtin, q: { type: "mcp", command: "true" } }, routes },
    "runs in files": { plugins: { builtin }, routes, storageConfig: { type: "filesystem" } },
    "a database of another kind": {
      plugins: { builtin },
      routes,
      storageConfig: { type: "sqlite", databaseUrl: "mysql://a" },
    },
    "leases nowhere": { plugins: { builtin }, routes, leaseManager: { type: "etcd", endpoints: [] } },
  };

  it.each(Object.entries(refused))("is refused by the server of 0.13, too: %s", async (_what, config) => {
    expect(checkOrchestratorConfig(config, "0.13").errors).not.toEqual([]);
    const outcome = await startOfficialServer(peers["0.13"].server, { config }).then(
      async (server) => {
        await server.stop();
        return "started";
      },
      () => "refused",
    );
    expect(outcome).toBe("refused");
  });

  it("is nothing in a plugin called other than its queue, whose components the server of 0.13 finds all the same", async () => {
    const { worker, server } = peers["0.13"];
    const other = { type: "grpc", queueName: "queue", command: worker, args: ["--grpc"] } as const;
    const config = { plugins: { other }, routes: { "/python": [{ plugin: "other" }] } };
    expect(checkOrchestratorConfig(config, "0.13")).toEqual({ errors: [], warnings: [] });
    const orchestrator = await start({ binary: server, config, stopTimeoutMs: 1_000 });
    const echo = { steps: [{ id: "echo", component: "/python/echo", input: { a: "b" } }], output: { $step: "echo" } };
    expect(await orchestrator.client.run(echo, {})).toEqual({ a: "b" });
  });

  it("is nothing in a configuration that the server of 0.13 takes, with null where there is nothing", async () => {
    const nothing = {
      storageConfig: null,
      leaseManager: null,
      recovery: null,
      blobApi: null,
      retry: { backoff: null },
    };
    const config = { plugins: { builtin }, routes, ...nothing };
    expect(checkOrchestratorConfig(config, "0.13")).toEqual({ errors: [], warnings: [] });
    const orchestrator = await start({ binary: peers["0.13"].server, config });
    expect(await orchestrator.client.run(sayHello, { name: "Ada" })).toBe("Ada");
  });
});
