import { ValidationError } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { serveHttp } from "@stepflow/worker/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StepflowRuntime } from "../../src/index.ts";

const token = "a-token-of-its-own";
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const flow = { steps: [{ id: "ask", component: "/theirs/ask", input: 7 }], output: { $step: "ask" } };
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const server = new StepflowServer().component("ask", {
    inputSchema: {},
    outputSchema: {},
    execute: (input, context) => context.evaluateFlow({ output: { $input: "$" } }, input),
  });
  const worker = await serveHttp(server, { token, logger: silent });
  url = worker.url;
  close = () => worker.close();
});
afterAll(() => close());

function start(headers: Readonly<Record<string, string>>, sessions: boolean) {
  return StepflowRuntime.start({
    config: {
      plugins: { theirs: { type: "stepflow", url, headers, sessions } },
      routes: { "/theirs/{*component}": [{ plugin: "theirs" }] },
    },
    environment: { WORKER_TOKEN: token },
    logger: silent,
  });
}

describe.each([
  ["called without a session", false],
  ["called in a session", true],
])("a worker that asks for a token, %s", (_how, sessions) => {
  it("takes messages and answers that carry it", async () => {
    const runtime = await start({ authorization: "Bearer $WORKER_TOKEN" }, sessions);
    try {
      expect(await runtime.run(flow, {})).toBe(7);
    } finally {
      await runtime.close();
    }
  });

  it("refuses all others when the runtime starts", async () => {
    const refused = start({ authorization: "Bearer another" }, sessions);
    await expect(refused).rejects.toThrow("status 401");
    await expect(refused).rejects.toThrow(ValidationError);
  });
});
