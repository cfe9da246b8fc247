import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { NotFoundError, ValidationError } from "@stepflow/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StepflowOrchestrator } from "../../src/launcher/index.ts";
import { isAlive } from "../support/is-alive.ts";
import { fakeServer, Launching, watchedLogger } from "./launching.ts";

const config = {
  plugins: { builtin: { type: "builtin" }, images: { type: "grpc", queueName: "images" } },
  routes: { "/builtin": [{ plugin: "builtin" }], "/images": [{ plugin: "images" }] },
} as const;

let launching: Launching;
beforeEach(async () => {
  launching = await Launching.create();
});
afterEach(() => launching.end());

describe("a server that starts", () => {
  it("is healthy, and its client asks it, before start answers", async () => {
    const orchestrator = await launching.start("unhealthy=3");
    expect(await orchestrator.client.health()).toMatchObject({ status: "healthy", dialect: "0.13" });
    expect(orchestrator).toMatchObject({ release: "0.13", url: `http://127.0.0.1:${orchestrator.port}` });
  });

  it("gets an object on its input, and what keeps its log readable and its id", async () => {
    const record = launching.file("record");
    const env = { STEPFLOW_PORT: "1", STEPFLOW_CONFIG: "other.yml", OWN: "set", HOSTNAME: "" };
    const workingDirectory = launching.directory;
    await launching.start(`record=${record}`, {
      config,
      env,
      orchestratorId: "one",
      logLevel: "debug",
      workingDirectory,
    });
    const [{ values, config: given, environment, directory } = {}] = await launching.recorded(record);
    expect(JSON.parse(String(given))).toEqual(config);
    expect(values).toEqual({
      port: "0",
      "config-stdin": true,
      "orchestrator-id": "one",
      "log-destination": "stdout",
      "log-format": "json",
      "log-level": "debug",
    });
    expect(environment).toEqual({ OWN: "set" });
    expect(directory).toBe(workingDirectory);
  });

  it("gets a file by its path", async () => {
    const record = launching.file("record");
    const file = launching.file("stepflow-config.yml");
    await writeFile(file, "plugins: { builtin: { type: builtin } }\nroutes: { /: [{ plugin: builtin }] }\n");
    await launching.start(`record=${record}`, { config: launching.directory });
    expect(await launching.recorded(record)).toMatchObject([{ values: { config: file } }]);
  });

  it.each([
    ["0.11", "/builtin/{*component}"],
    ["0.13", "/builtin"],
  ])("of %s has builtins at %s when there is no configuration", async (release, route) => {
    const record = launching.file("record");
    await launching.start(`${release},record=${record}`);
    const [{ config: given } = {}] = await launching.recorded(record);
    expect(JSON.parse(String(given))).toEqual({
      plugins: { builtin: { type: "builtin" } },
      routes: { [route]: [{ plugin: "builtin" }] },
    });
  });

  it("is read for as long as it lives, the last 200 lines are kept, and each reaches the logger at its level", async () => {
    const { logger, lines, said } = watchedLogger();
    const orchestrator = await launching.start("", { logger });
    // Its pipe holds less than it writes: nobody read, it would never answer.
    await fetch(`${orchestrator.url}/api/v1/noise`);
    expect(await said("1999 x")).toMatch(/^debug: /);
    expect(orchestrator.log).toHaveLength(200);
    expect(lines).toContain("info: Starting Stepflow server");
  });

  it("logs what is odd about its configuration", async () => {
    const { logger, lines } = watchedLogger();
    await launching.start("", { logger, config: { ...config, blobApi: { enabled: true } } });
    expect(lines.filter((line) => line.startsWith("warn"))).toEqual([
      "warn: config: $.blobApi: the server of 0.13 reads this and does nothing with it; blobs are the workers' business",
    ]);
  });
});

describe("a server that does not start", () => {
  it("because there is none names every place that was looked in", async () => {
    const env = { PATH: launching.directory };
    const { STEPFLOW_SERVER_BINARY: _none, ...own } = process.env;
    const before = process.env;
    process.env = own;
    try {
      const error = await StepflowOrchestrator.start({ env }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ reason: "not-found" });
      expect(String(error)).toContain(`found no stepflow-server:
- the option binary: not given
- STEPFLOW_SERVER_BINARY: not set
- the PATH: no program "stepflow-server" on the PATH or in ${process.cwd()}`);
      expect(String(error)).toContain("- the Python package stepflow-orchestrator: no python3 on the PATH");
      expect(String(error)).toContain(
        `- the npm package @stepflow/server-${process.platform}-${process.arch}: not installed`,
      );
      expect(String(error)).toContain('Install it with "pip install stepflow-orchestrator==0.13.0"');
    } finally {
      process.env = before;
    }
  });

  it("because what was named is not there says so, and looks nowhere else", async () => {
    const missing = launching.file("nothing");
    const byOption = await StepflowOrchestrator.start({ binary: missing }).catch(String);
    expect(byOption).toContain(`- the option binary: no program "${missing}" at ${missing}`);
    expect(byOption).not.toContain("Python");
    const byVariable = await StepflowOrchestrator.start({ env: { STEPFLOW_SERVER_BINARY: missing } }).catch(String);
    expect(byVariable).toContain(`- STEPFLOW_SERVER_BINARY: no program "${missing}"`);
  });

  it("because the program is another says which one was asked", async () => {
    const error = await launching.failure("other-program");
    expect(error).toMatchObject({ reason: "not-a-server" });
    expect(error.message).toContain(`${fakeServer} is no stepflow-server: its --help does not tell of --config-stdin`);
  });

  it("because it cannot be executed says so", async () => {
    const file = launching.file("stepflow-server");
    await writeFile(file, "not a program", { mode: 0o755 });
    expect(await launching.failure("", { binary: file })).toMatchObject({ reason: "not-a-server" });
  });

  it("because it is of another release names both", async () => {
    const error = await launching.failure("0.11", { release: "0.13" });
    expect(error).toMatchObject({ reason: "wrong-release" });
    expect(error.message).toContain(`${fakeServer} is of release 0.11, expected 0.13. Name a binary of 0.13`);
  });

  it("because its configuration cannot be right is not even asked", async () => {
    const record = launching.file("record");
    const wrong = { plugins: {}, routes: { "/a/b": [{ plugin: "x" }] } };
    await expect(launching.start(`record=${record}`, { config: wrong })).rejects.toBeInstanceOf(ValidationError);
    await expect(launching.recorded(record)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("because of a file names the line, or that there is no such file", async () => {
    const file = launching.file("stepflow-config.yml");
    await writeFile(file, "plugins:\n  images: { type: grpc }\nroutes: {}\n");
    await expect(launching.start("", { config: file })).rejects.toThrow(
      `${file}:2:11: $.plugins.images.queueName: expected`,
    );
    await expect(launching.start("", { config: launching.file("none.yml") })).rejects.toBeInstanceOf(NotFoundError);
  });

  it("because it refuses its configuration hands on its own reason and its log", async () => {
    const error = await launching.failure("refuse");
    expect(error).toMatchObject({ reason: "config-refused" });
    expect(error.message).toContain(
      "exited with code 1 while it started: Server error: Failed to create executor: Configuration error: plugin not found: nope. ",
    );
    expect(error.log).toHaveLength(2);
  });

  it("because the port is taken names the port", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const error = await launching.failure("", { port });
      expect(error).toMatchObject({ reason: "port-in-use" });
      expect(error.message).toContain(`Somebody listens on port ${port}; give another, or 0 for a free one.`);
    } finally {
      other.close();
    }
  });

  it("and says nothing ends with the code that it left", async () => {
    const error = await launching.failure("die");
    expect(error).toMatchObject({ reason: "ended" });
    expect(error.message).toContain("exited with code 7 while it started: Starting Stepflow server");
  });

  it("because of the options of its client is not left running", async () => {
    const record = launching.file("record");
    const wrong = launching.start(`record=${record}`, { client: { timeoutMs: -1 } });
    await expect(wrong).rejects.toBeInstanceOf(ValidationError);
    const [{ pid } = {}] = await launching.recorded(record);
    expect(isAlive(Number(pid))).toBe(false);
  });

  it.each(["silent", "unhealthy=1000000"])("in time (%s) is ended, and tells its last words", async (fake) => {
    const record = launching.file("record");
    const error = await launching.failure(`${fake},record=${record}`, { startTimeoutMs: 700 });
    expect(error).toMatchObject({ reason: "timed-out" });
    expect(error.message).toMatch(/was not healthy within 0.7 s. It last said: (Starting|Listening)|It said nothing/);
    for (const { pid } of await launching.recorded(record).catch(() => [])) {
      expect(isAlive(Number(pid))).toBe(false);
    }
  });

  it.each([
    { port: 70_000 },
    { port: 1.5 },
    { startTimeoutMs: Number.NaN },
    { stopTimeoutMs: -1 },
    { restart: { limit: -1 } },
  ])("because of the options %j is a ValidationError", async (options) => {
    await expect(launching.start("", options)).rejects.toBeInstanceOf(ValidationError);
  });
});
