import { describe, expect, it } from "vitest";
import { StepflowServer } from "../src/index.ts";
import { serveHttp } from "../src/node.ts";
import { anything, greetings } from "./support/components.ts";
import { deferred } from "./support/deferred.ts";
import { executeMessage, get, messages, open, post, runStatus, send } from "./support/exchange.ts";

describe("closing a worker", () => {
  it("lets calls end, refuses new ones, and still takes the answers that they wait for", async () => {
    const worker = await serveHttp(greetings());
    const response = await open(worker, JSON.stringify(executeMessage("/ask", {})));
    const stream = messages(response);
    const { value } = await stream.next();
    const closed = worker.close({ drainMs: 60_000 });

    expect(await get(worker, "/health")).toMatchObject({ status: 503, text: '{"status":"draining"}' });
    const refused = await send(worker, JSON.stringify(executeMessage("/greet", { name: "Ada" }, "late")));
    expect(refused.status).toBe(503);
    // A code that runtimes always try again: the next attempt finds a worker that stays.
    expect(JSON.parse(refused.text)).toMatchObject({ jsonrpc: "2.0", id: "late", error: { code: -32302 } });

    const answer = { jsonrpc: "2.0", id: value?.id ?? null, result: runStatus };
    expect(await send(worker, JSON.stringify(answer))).toMatchObject({ status: 202 });
    expect((await stream.next()).value).toMatchObject({ id: "call-1", result: { output: "completed" } });
    await closed;
    await expect(get(worker, "/health")).rejects.toThrow(/ECONNREFUSED|hang up/);
  });

  it("aborts what has not ended in time, and sends what it answers to that", async () => {
    const started = deferred();
    const server = new StepflowServer().component("wait", {
      ...anything,
      execute: async (_input, { signal }) => {
        started.resolve();
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
        return signal.reason.message;
      },
    });
    const worker = await serveHttp(server, { drainMs: 5 });
    const answer = post(worker, executeMessage("/wait", {}));
    await started.promise;
    await worker.close();
    expect(await answer).toMatchObject({ result: { output: expect.stringMatching(/within 5 ms/) } });
  });

  it("may happen twice", async () => {
    const worker = await serveHttp(greetings());
    await Promise.all([worker.close(), worker.close()]);
    await worker.close();
  });
});
