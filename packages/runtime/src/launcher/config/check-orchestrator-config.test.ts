import type { JsonObject, JsonValue } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import type { OrchestratorRelease } from "../options.ts";
import { checkOrchestratorConfig } from "./check-orchestrator-config.ts";
import type { OrchestratorConfig011, OrchestratorConfig013 } from "./orchestrator-config.ts";

const sound: OrchestratorConfig013 = {
  workingDirectory: null,
  plugins: {
    builtin: { type: "builtin" },
    images: { type: "grpc", queueName: "images", command: "node", args: ["worker.js"], env: { A: "b" } },
    outside: { type: "grpc", queueName: "outside", queueTimeoutSecs: 1, executionTimeoutSecs: null },
    tools: { type: "mcp", command: "npx", args: ["-y", "$NAME"] },
    mock: { type: "mock", components: {} },
  },
  routes: {
    "/": [{ plugin: "builtin", componentAllow: ["/eval"], conditions: [{ path: "$.a", value: 1 }] }],
    "/images": [{ plugin: "images", queueName: "gpu" }],
    "/outside": [{ plugin: "outside" }],
  },
  storageConfig: {
    metadata: { type: "sqlite", databaseUrl: "sqlite:flows.db?mode=rwc" },
    blobs: { type: "filesystem", directory: "blobs" },
    journal: null,
  },
  leaseManager: { type: "etcd", endpoints: ["http://localhost:2379"], key_prefix: "/here" },
  recovery: { enabled: true, checkIntervalSecs: 30, maxStartupRecovery: 0, leaseTtlSecs: 30, checkpointInterval: 0 },
  retry: { transportMaxRetries: 3, backoff: { type: "constant", delayMs: 1 } },
  blobApi: null,
};

/** Findings as lines, errors first. */
function findings(config: JsonValue | OrchestratorConfig013, release: OrchestratorRelease = "0.13"): string[] {
  const { errors, warnings } = checkOrchestratorConfig(config, release, { NAME: "x" });
  return [
    ...errors.map(({ path, message }) => `error ${path}: ${message}`),
    ...warnings.map(({ path, message }) => `warning ${path}: ${message}`),
  ];
}

function withPlugin(name: string, plugin: JsonObject, rule: JsonObject = {}): JsonObject {
  return { plugins: { [name]: plugin }, routes: { "/": [{ plugin: name, ...rule }] } };
}

describe("a configuration for 0.13", () => {
  it("that has every key and is sound has no findings", () => {
    expect(findings(sound)).toEqual([]);
    expect(findings({ plugins: {}, routes: {} })).toEqual([]);
  });

  it.each([
    [
      "/images/{*component}",
      "write \"/images\": what follows in a step's component is found among the worker's own paths",
    ],
    ["/images/resize", "write \"/images\": what follows in a step's component is found among the worker's own paths"],
    ["images", "write \"/images\": what follows in a step's component is found among the worker's own paths"],
    ["/{*component}", 'write "/", which takes what no other route takes'],
    ["", 'write "/", which takes what no other route takes'],
  ])("may not have the route %j", (prefix, cure) => {
    expect(findings({ plugins: { b: { type: "builtin" } }, routes: { [prefix]: [{ plugin: "b" }] } })).toEqual([
      `error $.routes${prefix === "" ? '[""]' : `.${prefix}`}: expected "/" or one segment such as "/images", found "${prefix}"; ${cure}`,
    ]);
  });

  it("may not name a plugin that it has not", () => {
    const config = { plugins: { images: { type: "mock" } }, routes: { "/": [{ plugin: "image" }, { plugin: "x" }] } };
    expect(findings(config)).toEqual([
      'error $.routes./[0].plugin: no plugin is called "image"; did you mean "images"?',
      'error $.routes./[1].plugin: no plugin is called "x"; there are images',
    ]);
  });

  it.each([
    [{ type: "grpc" }, "queueName", "the workers' STEPFLOW_QUEUE_NAME", "nothing"],
    [{ type: "grpc", queueName: "" }, "queueName", "the workers' STEPFLOW_QUEUE_NAME", "an empty one"],
    [{ type: "grpc", queueName: 7 }, "queueName", "the workers' STEPFLOW_QUEUE_NAME", "a number"],
    [{ type: "nats", url: "nats://x", stream: "S" }, "consumer", "the workers' STEPFLOW_NATS_CONSUMER", "nothing"],
  ])("has a name for the workers of %j", (plugin, key, what, found) => {
    expect(findings(withPlugin("p", plugin))[0]).toBe(
      `error $.plugins.p.${key}: expected a name, found ${found}; ${what}; write ${key}: p`,
    );
  });

  it.each(["queueTimeoutSecs", "executionTimeoutSecs"])("gives no task 0 s by %s", (key) => {
    expect(findings(withPlugin("q", { type: "grpc", queueName: "q", [key]: 0 }))).toEqual([
      `error $.plugins.q.${key}: expected a whole number, 1 or more, found 0; leave it out for the default`,
    ]);
  });

  it("has no workers of 0.11", () => {
    expect(findings(withPlugin("w", { type: "stepflow", url: "http://x" }))).toEqual([
      'error $.plugins.w.type: expected one of builtin, mock, mcp, grpc, nats, found "stepflow", which ended with 0.11; workers pull their tasks now; write type grpc and a queueName',
    ]);
  });

  it("should give each plugin a queue of its own", () => {
    const config = {
      plugins: { a: { type: "grpc", queueName: "q" }, q: { type: "grpc", queueName: "q" } },
      routes: { "/a": [{ plugin: "a" }], "/q": [{ plugin: "q" }] },
    };
    expect(findings(config)).toEqual([
      'warning $.plugins.q.queueName: plugin "a" has this queue, too: each gets tasks and components of the other; give each its own',
    ]);
  });

  it("should lead somewhere to each plugin with workers, since all steps wait for those", () => {
    expect(findings({ plugins: { q: { type: "grpc", queueName: "q" } }, routes: {} })).toEqual([
      'warning $.plugins.q: no route leads to plugin "q", and yet each step of each run waits for its worker, up to 30 s; add a route, or leave it out',
    ]);
  });

  it("is told what NATS and PostgreSQL need", () => {
    const nats = { type: "nats", url: "nats://localhost:4222", consumer: "other" };
    expect(findings(withPlugin("n", nats)).map((line) => line.split(": ")[0])).toEqual([
      "warning $.plugins.n.stream",
      "warning $.plugins.n.type",
    ]);
    expect(
      findings({
        plugins: {},
        routes: {},
        storageConfig: { type: "postgres", databaseUrl: "postgres://me:pw@here/db" },
      }),
    ).toEqual([
      "warning $.storageConfig.type: released binaries were built without PostgreSQL and refuse this; build one with it",
    ]);
  });

  it("is told what is read and then ignored", () => {
    const rule = { component: "/x", params: { queueName: "gpu" }, queueNam: "gpu" };
    const plugin = { type: "grpc", queueName: "q", env: { HOME: "$HOME" } };
    expect(findings({ ...withPlugin("q", plugin, rule), blobApi: { enabled: true }, extra: 1 })).toEqual([
      "warning $.extra: this key has no meaning here; known here: workingDirectory, plugins, routes, storageConfig, leaseManager, recovery, blobApi, retry",
      "warning $.plugins.q.env.HOME: the server takes this as it is written: it substitutes in plugins of type mcp only",
      "warning $.plugins.q: args and env are for a command, and there is none; the server waits for a worker that you start",
      "warning $.routes./[0].component: rewriting ended with 0.11, and this is ignored; name the component in the step",
      "warning $.routes./[0].params: this is ignored; write what stands in it in the rule itself",
      "warning $.routes./[0].queueNam: this key has no meaning here; did you mean queueName?",
      "warning $.blobApi: the server of 0.13 reads this and does nothing with it; blobs are the workers' business",
    ]);
  });

  it("keeps runs where those who take them over can read them", () => {
    const etcd = { type: "etcd", endpoints: ["http://localhost:2379"] };
    const base = { plugins: {}, routes: {} };
    const lost = "runs are kept in memory, so that no other orchestrator can take them over; add a database";
    expect(findings({ ...base, leaseManager: etcd })).toEqual([`warning $.leaseManager: ${lost}`]);
    const sqlite = { type: "sqlite", databaseUrl: "sqlite:a.db" };
    const halves = { metadata: sqlite, journal: { type: "inMemory" } };
    expect(findings({ ...base, leaseManager: { ...etcd, endpoints: [] }, storageConfig: halves })).toEqual([
      'error $.leaseManager.endpoints: expected one endpoint or more, found none; write ["http://localhost:2379"]',
      "warning $.storageConfig: metadata and journal make a run only together; keep both in a database, or both in memory",
      `warning $.leaseManager: ${lost}`,
    ]);
  });

  it("names databases by URLs of their kind, and never shows one: it may have a password", () => {
    const storage = (store: JsonObject): JsonObject => ({ plugins: {}, routes: {}, storageConfig: store });
    expect(findings(storage({ type: "sqlite", databaseUrl: "postgres://me:secret@here/db" }))[0]).toBe(
      "warning $.storageConfig.databaseUrl: expected a database of type sqlite, found postgres, which is what the server takes; set type to postgres",
    );
    const other = findings(storage({ type: "sqlite", databaseUrl: "mysql://me:secret@here" }));
    expect(other).toEqual([
      'error $.storageConfig.databaseUrl: expected a URL that begins with "sqlite:" or "postgres://", found another',
    ]);
    expect(findings(storage({ type: "filesystem" }))[0]).toContain("a filesystem store holds blobs only");
  });

  it.each(["plugins", "routes"])("has %s", (key) => {
    const { [key]: _left, ...rest }: Record<string, JsonValue> = { plugins: {}, routes: {} };
    expect(findings(rest)).toEqual([
      expect.stringMatching(`^error \\$.${key}: expected an object of .*, found nothing$`),
    ]);
  });

  it("is an object", () => {
    expect(findings("nonsense")).toEqual(["error $: expected an object with plugins and routes, found a string"]);
  });
});

describe("a configuration for 0.11", () => {
  it("that is sound has no findings", () => {
    const config: OrchestratorConfig011 = {
      plugins: {
        builtin: { type: "builtin" },
        near: { type: "stepflow", command: "node", args: ["$NAME"], env: { PATH: "/bin" } },
        far: { type: "stepflow", url: "http://far:8080" },
      },
      routes: { "/builtin/{*component}": [{ plugin: "builtin" }], "/near/{*component}": [{ plugin: "near" }] },
      storageConfig: { type: "sqlite", databaseUrl: "sqlite:flows.db?mode=rwc" },
    };
    expect(checkOrchestratorConfig(config, "0.11", { NAME: "x" })).toEqual({ errors: [], warnings: [] });
  });

  it("has no workers of 0.13, each of which is told once", () => {
    expect(findings(withPlugin("q", { type: "grpc", queueName: "q" }), "0.11")).toEqual([
      'error $.plugins.q.type: expected builtin, mock, mcp or stepflow, found "grpc"; that is of 0.13; workers of 0.11 have type stepflow, with command or url',
    ]);
  });

  it("has nothing that only this project's runtime knows", () => {
    const plugins = {
      mine: { type: "inProcess" },
      stdio: { type: "stepflow", transport: "stdio", command: "node" },
      remote: { type: "stepflow", url: "http://far", headers: { a: "b" }, sessions: true },
      tools: { type: "mcp", url: "http://far" },
      mock: { type: "mock", components: { "/a": { input_schema: {}, output_schema: {}, behaviors: [] } } },
    };
    expect(findings({ plugins, routes: {} }, "0.11").map((line) => line.split(": ")[0])).toEqual([
      "error $.plugins.mine.type",
      "error $.plugins.stdio.transport",
      "error $.plugins.tools.command",
      "error $.plugins.mock.components./a.behaviors",
      "warning $.plugins.remote.headers",
      "warning $.plugins.remote.sessions",
    ]);
  });

  it("names plugins that there are, by patterns that are sound", () => {
    const config = {
      plugins: { b: { type: "builtin" } },
      routes: { "/{*a}/b": [{ plugin: "b" }], "/c": [{ plugin: "d" }] },
    };
    expect(findings(config, "0.11").map((line) => line.split(": ")[0])).toEqual([
      "error $.routes./{*a}/b",
      "error $.routes./c[0].plugin",
    ]);
  });
});
