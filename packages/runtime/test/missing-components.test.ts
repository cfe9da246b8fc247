// Which components a process knows that it does not have: a run that needs one waits instead of failing.
import { StepflowServer } from "@stepflow/worker";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { loadConfig } from "../src/config/load-config.ts";
import { configuredRouter } from "../src/configured-router.ts";
import { defaultRouter } from "../src/default-router.ts";
import { systemClock } from "../src/engine/clock.ts";
import type { StepflowConfig } from "../src/index.ts";
import { silentLogger } from "../src/logger.ts";
import type { Router } from "../src/plugins/router.ts";
import { ContentBlobStore } from "../src/storage/content-blob-store.ts";
import { MemoryStorage } from "../src/storage/memory-storage.ts";
import { fixtureServer } from "./mcp/start-mcp.ts";

const parts = {
  clock: systemClock,
  services: {
    blobs: new ContentBlobStore(new MemoryStorage().blobs),
    logger: silentLogger,
    plan: () => Promise.reject(new Error("nothing is planned here")),
  },
};

function worker(name: string, ...components: readonly string[]): StepflowServer {
  const server = new StepflowServer({ name });
  for (const component of components) {
    server.component(component, { inputSchema: z.unknown(), outputSchema: z.unknown(), execute: () => null });
  }
  return server;
}

function missing(router: Router, ...paths: readonly string[]): string[] {
  return paths.filter((path) => router.isMissing(path));
}

async function configured(config: StepflowConfig, ...components: readonly StepflowServer[]): Promise<Router> {
  return configuredRouter(await loadConfig(config, {}), { components }, parts);
}

describe("a component is missing", () => {
  it("when no worker of this process has it and it is no builtin", () => {
    const router = defaultRouter(
      { components: [worker("a", "greet", "read/{*path}"), { route: "/mine", server: worker("b", "greet") }] },
      parts,
    );
    const there = ["/greet", "/mine/greet", "/read/a/b", "/builtin/map"];
    const gone = ["/read", "/gone", "/mine/gone", "/builtin/gone", "/none/greet", "greet", ""];
    expect(missing(router, ...there, ...gone)).toEqual(gone);
  });

  it("when its route leads to a plugin that knows that it has none of the name", async () => {
    const router = await configured(
      {
        plugins: {
          builtin: { type: "builtin" },
          mine: { type: "inProcess" },
          mocked: { type: "mock", components: { "/m": { input_schema: {}, output_schema: {}, behaviors: {} } } },
        },
        routes: {
          "/builtin/{*component}": [{ plugin: "builtin" }],
          "/mine/{*component}": [{ plugin: "mine" }],
          "/mocked/{*component}": [{ plugin: "mocked" }],
        },
      },
      worker("a", "greet", "read/{*path}"),
    );
    // Components of this process answer beside the routes, too.
    const there = ["/builtin/map", "/mine/greet", "/mine/read/x", "/mocked/m", "/greet"];
    const gone = ["/builtin/gone", "/mine/gone", "/mocked/gone", "/gone"];
    expect(missing(router, ...there, ...gone)).toEqual(gone);
  });

  it("never, when only a worker elsewhere could tell", async () => {
    const router = await configured({
      plugins: { far: { type: "stepflow", url: "http://127.0.0.1:1" } },
      routes: { "/far/{*component}": [{ plugin: "far" }] },
    });
    expect(missing(router, "/far/anything", "/elsewhere")).toEqual(["/elsewhere"]);
  });

  it("when the tools that an MCP server has listed are without it", async () => {
    const router = await configured({
      plugins: { tools: fixtureServer() },
      routes: { "/tools/{*component}": [{ plugin: "tools" }] },
    });
    try {
      expect(missing(router, "/tools/echo", "/tools/gone")).toEqual([]);
      await router.start();
      expect(missing(router, "/tools/echo", "/tools/gone")).toEqual(["/tools/gone"]);
    } finally {
      await router.close();
    }
  });
});
