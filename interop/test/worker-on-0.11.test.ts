import { StepflowClient } from "@stepflow/client";
import { type ErrorAction, FlowFailedError, type JsonValue } from "@stepflow/core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type OfficialServer, startOfficialServer } from "./support/official-server.ts";
import { type Plugin, runningAlready, startedByServer, workerCommand } from "./support/worker-program.ts";

const ways = { "that it starts": startedByServer, "that runs already": runningAlready };

describe.each(Object.entries(ways))("a 0.11 server with a worker %s", (way, start) => {
  let plugin: Plugin;
  let official: OfficialServer;
  let client: StepflowClient;

  beforeAll(async () => {
    plugin = await start();
    official = await startOfficialServer(inject("peers")["0.11"].server, {
      config: {
        plugins: { mine: plugin.settings },
        routes: { "/mine/{*component}": [{ plugin: "mine" }] },
        blobApi: { blobThreshold: 10_000 },
        // Long enough for a worker that died to be there again.
        retry: { transportMaxRetries: 10, backoff: { type: "constant", delayMs: 500 } },
      },
    });
    client = new StepflowClient(official.url);
  });

  afterAll(async () => {
    await client.close();
    await official.stop();
    await plugin.close();
  });

  const call = (
    component: string,
    input: JsonValue = null,
    onError: ErrorAction = { action: "fail" },
  ): Promise<unknown> =>
    client.run(
      {
        name: component,
        steps: [{ id: "only", component: `/mine/${component}`, input: { $input: "$" }, onError }],
        output: { $step: "only" },
      },
      input,
    );

  const failureOf = async (component: string, input: JsonValue = null) => {
    const error = await call(component, input).catch((thrown: unknown) => thrown);
    if (!(error instanceof FlowFailedError)) expect.fail(`expected the flow to fail, found ${String(error)}`);
    return error.flowError;
  };

  it("runs its components", async () => {
    expect(await call("greet", { name: "Ada" })).toEqual({ message: "Hello Ada" });
    expect(await call("echo", { text: "ä☃𝄞\u2028", deep: [[{}], null, 1.5] })).toEqual({
      text: "ä☃𝄞\u2028",
      deep: [[{}], null, 1.5],
    });
    expect(await call("nothing")).toBeNull();
  });

  it("lists them with their schemas, by the worker's own names", async () => {
    const components = await client.components.list();
    expect(components).toContainEqual(
      expect.objectContaining({ component: "/greet", description: "Greets by name.", inputSchema: expect.anything() }),
    );
  });

  it("finds components whose names have parameters, the most specific first", async () => {
    expect(await call("files/index")).toBe("index");
    expect(await call("files/a")).toEqual({ one: { name: "a" } });
    expect(await call("files/a/b.txt")).toEqual({ path: "a/b.txt" });
  });

  it("tells them which call it is, but not of which item", async () => {
    const run = await client.submitMany(
      { name: "calls", steps: [{ id: "only", component: "/mine/call" }], output: { $step: "only" } },
      [1, 2],
    );
    const outcomes = await run.results();
    const { flowId } = await run.status();
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
