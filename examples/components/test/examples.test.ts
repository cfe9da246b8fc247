import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { startLocalCluster } from "../distributed/local-cluster.ts";
import { stepflow } from "./stepflow.ts";

describe.each(["basics", "robust"])("the flow of %s", (name) => {
  it("passes its cases with a worker of its own", async () => {
    const { exitCode, stdout, stderr } = await stepflow(["test", `${name}/flow.yaml`]);
    expect(exitCode, stdout + stderr).toBe(0);
    expect(stdout).toContain("2 passed, 0 failed");
  });
});

describe("the distributed flow", () => {
  it("passes its cases with three workers, each the one that the routes choose", async () => {
    const cluster = await startLocalCluster();
    try {
      const { exitCode, stdout, stderr } = await stepflow([
        "test",
        "distributed/flow.yaml",
        "--config",
        cluster.configFile,
      ]);
      expect(exitCode, stdout + stderr).toBe(0);
    } finally {
      await cluster.close();
    }
  });
});

describe("the compose file", async () => {
  const read = async (name: string) =>
    parse(await readFile(new URL(`../distributed/${name}`, import.meta.url), "utf8"), { merge: true });
  const { services } = z
    .object({ services: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .parse(await read("compose.yaml"));
  const { plugins } = z
    .object({ plugins: z.record(z.string(), z.object({ url: z.url().optional() })) })
    .parse(await read("stepflow-config.yml"));
  const urls = Object.values(plugins).flatMap(({ url }) => (url === undefined ? [] : [new URL(url)]));

  it("has a service for every address of the configuration, and no other workers", () => {
    const workers = Object.keys(services).filter((name) => name !== "runtime");
    expect(urls.map(({ hostname }) => hostname).sort()).toEqual(workers.sort());
  });

  it.each(urls)("has %s listen there, and watches over its health at the same port", ({ hostname, port }) => {
    expect(services[hostname]).toMatchObject({
      environment: { STEPFLOW_WORKER_HOST: "0.0.0.0", STEPFLOW_WORKER_PORT: port, NETWORK: "private" },
      healthcheck: { test: ["CMD", "node", "-e", expect.stringContaining(`http://127.0.0.1:${port}/health`)] },
      networks: ["workers"],
    });
    expect(services[hostname]).not.toHaveProperty("ports");
  });

  it("runs the flow when all of them are healthy", () => {
    const healthy = { condition: "service_healthy" };
    expect(services.runtime?.depends_on).toEqual(Object.fromEntries(urls.map(({ hostname }) => [hostname, healthy])));
  });
});
