import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadConfig } from "./load-config.ts";
import type { ResolvedConfig } from "./resolved-config.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "stepflow-"));
});
afterEach(() => rm(directory, { recursive: true }));

async function load(text: string, environment: Record<string, string> = {}): Promise<ResolvedConfig> {
  const path = join(directory, "stepflow-config.yml");
  await writeFile(path, text);
  const { config, warnings } = await loadConfig(path, environment);
  expect(warnings).toEqual([]);
  return config;
}

describe("loadConfig", () => {
  it("fills in every default", async () => {
    const memory = { type: "inMemory" };
    expect(await load("plugins: {}\nroutes: {}\n")).toEqual({
      workingDirectory: directory,
      plugins: new Map(),
      routes: new Map(),
      storage: { metadata: memory, blobs: memory, journal: memory },
      leaseManager: { type: "noOp" },
      recovery: {
        enabled: true,
        checkIntervalSecs: 30,
        maxStartupRecovery: 100,
        maxClaimsPerCheck: 10,
        leaseTtlSecs: 30,
        checkpointInterval: 1000,
      },
      blobApi: { enabled: true, url: undefined, blobThreshold: 1_048_576 },
      retry: { transportMaxRetries: 3, backoff: { type: "fibonacci", minDelayMs: 1_000, maxDelayMs: 10_000 } },
    });
  });

  it("says what is wrong with a file that is no text, and with a path that goes through a file", async () => {
    const path = join(directory, "utf16.yml");
    await writeFile(path, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("plugins: {}", "utf16le")]));
    await expect(loadConfig(path, {})).rejects.toThrow(`${path}: this is not UTF-8 text. Write it as UTF-8.`);
    await expect(loadConfig(join(path, "x.yml"), {})).rejects.toThrow(`no configuration file at ${path}/x.yml`);
  });

  it("reads every key of the contract", async () => {
    const config = await load(
      `workingDirectory: work
plugins:
  py: { type: stepflow, transport: stdio, command: uv, args: ["--port=$PORT"], env: { HOME: "\${HOME:-/root}" }, healthCheck: { path: /up } }
  far: { type: stepflow, url: "http://far:1/$PORT", headers: { authorization: "Bearer $PORT" }, sessions: true }
  tools: { type: mcp, command: $PORT, args: [] }
routes:
  "/py/{name}":
    - { plugin: py, component: "/x/{name}", componentAllow: [/x/a], componentDeny: null }
    - { plugin: far, conditions: [{ path: "$.a[0]", value: { b: 1 } }] }
storageConfig:
  metadata: { type: sqlite, databaseUrl: "sqlite:a.db", maxConnections: 2, autoMigrate: false }
  blobs: { type: filesystem, directory: null }
leaseManager: { type: etcd, endpoints: [http://a:1] }
recovery: { enabled: false, checkIntervalSecs: 0 }
blobApi: { url: "http://blobs", blobThreshold: 0 }
retry: { transportMaxRetries: 0, backoff: { type: exponential, factor: 1.5 } }
`,
      { PORT: "80" },
    );
    expect(config).toMatchObject({
      workingDirectory: join(directory, "work"),
      storage: {
        metadata: { type: "sqlite", databaseUrl: "sqlite:a.db", maxConnections: 2, autoMigrate: false },
        blobs: { type: "filesystem", directory: undefined },
      },
      leaseManager: { type: "etcd", endpoints: ["http://a:1"], keyPrefix: "/stepflow/leases" },
      recovery: { enabled: false, checkIntervalSecs: 0, maxStartupRecovery: 100 },
      blobApi: { enabled: true, url: "http://blobs", blobThreshold: 0 },
      retry: {
        transportMaxRetries: 0,
        backoff: { type: "exponential", minDelayMs: 1_000, maxDelayMs: 10_000, factor: 1.5 },
      },
    });
    expect(config.storage.journal).toBe(config.storage.metadata);
    expect(Object.fromEntries(config.plugins)).toEqual({
      py: {
        type: "stepflow",
        transport: "stdio",
        command: "uv",
        args: ["--port=80"],
        env: new Map([["HOME", "/root"]]),
        healthCheck: { path: "/up", timeoutMs: 60_000, retryDelayMs: 100 },
      },
      // Neither urls nor commands are substituted, as upstream.
      far: {
        type: "stepflow",
        url: new URL("http://far:1/$PORT"),
        headers: new Map([["authorization", "Bearer 80"]]),
        sessions: "negotiated",
      },
      tools: {
        type: "mcp",
        server: { kind: "process", command: "$PORT", args: [], env: new Map() },
        timeoutMs: 60_000,
        startTimeoutMs: 60_000,
        output: "content",
      },
    });
    expect(config.routes.get("/py/{name}")).toEqual([
      { plugin: "py", conditions: [], component: "/x/{name}", componentAllow: ["/x/a"] },
      { plugin: "far", conditions: [{ path: ["a", 0], value: { b: 1 } }] },
    ]);
  });

  it("counts the working directory of an object from that of the process", async () => {
    const config = { plugins: {}, routes: {}, leaseManager: { type: "none" }, workingDirectory: null } as const;
    expect((await loadConfig(config, {})).config).toMatchObject({
      workingDirectory: process.cwd(),
      leaseManager: { type: "noOp" },
    });
  });

  it("reads a mock's table with and without keys of any kind", async () => {
    const { plugins } = await load(`plugins:
  "a.b":
    type: mock
    components:
      "/c.d":
        input_schema: {}
        output_schema: {}
        behaviors:
          { a: [1] }: { outcome: success, result: 1 }
          text: { error: no }
          null: { outcome: success, result: null }
      /list:
        input_schema: {}
        output_schema: {}
        behaviors: [{ input: 5, behavior: { error: no } }]
routes: {}
`);
    expect(plugins.get("a.b")).toMatchObject({
      components: new Map([
        [
          "/c.d",
          {
            inputSchema: {},
            outputSchema: {},
            behaviors: [
              [{ a: [1] }, { outcome: "success", result: 1 }],
              ["text", { error: "no" }],
              [null, { outcome: "success", result: null }],
            ],
          },
        ],
        ["/list", { inputSchema: {}, outputSchema: {}, behaviors: [[5, { error: "no" }]] }],
      ]),
    });
  });
});
