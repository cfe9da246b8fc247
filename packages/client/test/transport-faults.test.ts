import { createServer } from "node:net";
import { inspect } from "node:util";
import {
  ProtocolError,
  RateLimitError,
  ServerError,
  StepflowAbortError,
  StepflowConnectionError,
  StepflowTimeoutError,
  ValidationError,
} from "@stepflow/core";
import { describe, expect, it } from "vitest";
import type { ClientEvent } from "../src/index.ts";
import { openClient, quickRetry, transports } from "./support/clients.ts";
import { healthOf } from "./support/health.ts";
import { type Handler, sendJson, startServer } from "./support/start-server.ts";

const runId = "0197a3c2-5b0c-7000-8000-000000000001";
const run = {
  runId,
  flowId: "0".repeat(64),
  flowName: null,
  status: "completed",
  items: { total: 1, completed: 1, running: 0, failed: 0, cancelled: 0 },
  createdAt: "2026-11-21T15:21:02Z",
  completedAt: "2026-11-21T15:21:03Z",
  rootRunId: runId,
  createdAtSeqno: 0,
};
const results = [{ itemIndex: 0, status: "completed", result: { outcome: "success", result: 1 } }];

/** A server of 0.11 that answers what comes after `/health` with one handler after the other, the last one for good. */
function startScripted(...handlers: readonly Handler[]) {
  let next = 0;
  return startServer((request, response, socket) => {
    if (request.path === "/health") return sendJson(response, 200, healthOf["0.11"]);
    const handler = handlers[Math.min(next, handlers.length - 1)];
    next += 1;
    return handler?.(request, response, socket);
  });
}

const ok: Handler = (_request, response) => sendJson(response, 200, { ...run, results });
const reset: Handler = (_request, _response, socket) => void socket.resetAndDestroy();
const halfBody: Handler = (_request, response, socket) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"runId":', () => socket.destroy());
};
const hang: Handler = () => {};
const slowBody: Handler = (_request, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"runId":');
};
const answer =
  (status: number, text = "", headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    void response.writeHead(status, headers).end(text);

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail("expected a rejection"),
    (error: unknown) => error,
  );
}

describe.each(transports)("over %s", (_name, transport) => {
  const callsOf = ({ seen }: { readonly seen: readonly { readonly path: string }[] }): number =>
    seen.filter(({ path }) => path !== "/health").length;

  it.each([
    ["a reset connection", reset, StepflowConnectionError],
    ["half a body", halfBody, StepflowConnectionError],
    ["503", answer(503, "busy"), ServerError],
    ["502 of a gateway", answer(502, "<html>Bad Gateway</html>"), ServerError],
    ["429", answer(429, "slow down"), RateLimitError],
  ])("%s is tried again, and thrown when it stays", async (_what, fault, type) => {
    const passing = await startScripted(fault, fault, ok);
    expect((await openClient(passing.url, transport).runs.get(runId)).status).toBe("completed");
    expect(callsOf(passing)).toBe(3);
    const lasting = await startScripted(fault);
    expect(await failure(openClient(lasting.url, transport).runs.get(runId))).toBeInstanceOf(type);
    expect(callsOf(lasting)).toBe(3);
  });

  it.each([
    ["a redirect", answer(302, "", { location: "https://elsewhere.example/" }), /redirected/],
    ["a page in place of JSON", answer(200, "<html>hello</html>", { "content-type": "text/html" }), /found "<html>/],
    ["the empty answer of 0.13 to unknown paths", answer(200, "", { "content-type": "application/grpc" }), /nothing/],
    ["JSON of another form", answer(200, '{"runs":{}}'), /\$\.runId: expected a string/],
    ["a status that means nothing here", answer(418, "teapot"), /teapot/],
  ])("%s is an error at once", async (_what, fault, message) => {
    const server = await startScripted(fault);
    const error = await failure(openClient(server.url, transport).runs.get(runId));
    expect(error).toBeInstanceOf(ProtocolError);
    expect(String(error)).toMatch(message);
    expect(callsOf(server)).toBe(1);
  });

  it("a bare 500 is not tried again: it would come again", async () => {
    const server = await startScripted(answer(500, '{"code":500,"message":"state store error"}'));
    const error = await failure(openClient(server.url, transport).runs.get(runId));
    expect(error).toBeInstanceOf(ServerError);
    expect(String(error)).toContain("state store error");
    expect(callsOf(server)).toBe(1);
  });

  it("a refused connection is tried again whatever the call, and says what to look at", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const address = closed.address();
    await new Promise((resolve) => closed.close(resolve));
    const events: ClientEvent[] = [];
    const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
    const client = openClient(url, { ...transport, onEvent: (event) => events.push(event) });
    const error = await failure(client.run("0".repeat(64), 1));
    expect(error).toBeInstanceOf(StepflowConnectionError);
    expect(error).toMatchObject({ hint: "Is the server running, and is this its address?" });
    expect(events.filter(({ type }) => type === "retry")).toHaveLength(2);
  });

  it.each([
    ["a reset connection", reset],
    ["half a body", halfBody],
    ["503", answer(503)],
  ])("%s does not submit a run a second time where the server knows no idempotency keys", async (_what, fault) => {
    const server = await startScripted(fault);
    await failure(openClient(server.url, transport).run("0".repeat(64), 1));
    expect(callsOf(server)).toBe(1);
  });

  it("429 is no submission yet", async () => {
    const server = await startScripted(answer(429), ok);
    expect(await openClient(server.url, transport).run("0".repeat(64), 1)).toBe(1);
  });

  it.each([
    ["no answer", hang],
    ["an answer whose body does not end", slowBody],
  ])("%s within the time is a time-out", async (_what, fault) => {
    const server = await startScripted(fault);
    const client = openClient(server.url, { ...transport, timeoutMs: 400, retry: { ...quickRetry, limit: 1 } });
    const error = await failure(client.runs.get(runId));
    expect(error).toBeInstanceOf(StepflowTimeoutError);
    expect(String(error)).toContain("took longer than 400 ms");
    expect(callsOf(server)).toBe(2);
  });

  it.each([
    ["hangs", hang],
    ["has sent half of its answer", slowBody],
  ])("closing ends a call that %s, and its connection", async (_what, fault) => {
    const server = await startScripted(fault);
    const client = openClient(server.url, { ...transport, timeoutMs: 0 });
    const pending = failure(client.runs.get(runId));
    while (callsOf(server) === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await client.close();
    expect(await pending).toBeInstanceOf(StepflowAbortError);
    if (transport.fetch === undefined) await server.untilIdle();
  });

  it("the caller's signal ends a wait at once, also in a pause between attempts, with its reason", async () => {
    const server = await startScripted(answer(503, "", { "retry-after": "30" }));
    const client = openClient(server.url, transport);
    const controller = new AbortController();
    const pending = failure(client.getRun(runId).wait({ signal: controller.signal }));
    while (callsOf(server) === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort("enough");
    const error = await pending;
    expect(error).toBeInstanceOf(StepflowAbortError);
    expect(error).toMatchObject({ cause: "enough", runId });
  });

  it("the caller's signal ends a run whose submission hangs; the run is cancelled when the server answers", async () => {
    let answerLate = (): void => {};
    const server = await startScripted((_request, response) => {
      answerLate = () => sendJson(response, 200, { ...run, status: "running" });
    }, ok);
    const client = openClient(server.url, transport);
    const controller = new AbortController();
    const pending = failure(client.run("0".repeat(64), 1, { signal: controller.signal }));
    while (callsOf(server) === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort("enough");
    const error = await pending;
    expect(error).toBeInstanceOf(StepflowAbortError);
    expect(error).toMatchObject({ cause: "enough", runId: undefined });
    answerLate();
    await expect.poll(() => server.seen.at(-1)?.path).toBe(`/runs/${runId}/cancel`);
  });

  it.each(["a time-out", "closing"])("%s ends a call whose key does not come", async (what) => {
    const server = await startScripted(ok);
    const client = openClient(server.url, {
      ...transport,
      apiKey: () => new Promise<string>(() => {}),
      timeoutMs: what === "closing" ? 0 : 20,
      retry: { limit: 0 },
    });
    const pending = failure(client.health());
    if (what === "closing") await client.close();
    expect(await pending).toBeInstanceOf(what === "closing" ? StepflowAbortError : StepflowTimeoutError);
    expect(server.seen).toEqual([]);
  });

  it("a key that no header can hold is refused, and not told", async () => {
    const server = await startScripted(ok);
    expect(() => openClient(server.url, { ...transport, apiKey: "sk-very\nsecret" })).toThrow(
      "$.authorization: not a header value",
    );
    const asked = openClient(server.url, { ...transport, apiKey: async () => "sk-very-sécret-€" });
    const error = await failure(asked.health());
    expect(error).toBeInstanceOf(ValidationError);
    expect(inspect(error, { depth: 9 })).not.toContain("sk-very");
    expect(server.seen).toEqual([]);
    // As it is read from a file.
    await openClient(server.url, { ...transport, apiKey: "sk-very-secret\n" }).health();
    expect(server.seen[0]?.headers.authorization).toBe("Bearer sk-very-secret");
  });
});

it("who aborts does not wait for a server that is slow to create the run, which is cancelled then", async () => {
  let create = (): void => {};
  let cancelled = (): void => {};
  const cancelling = new Promise<void>((resolve) => {
    cancelled = resolve;
  });
  const controller = new AbortController();
  const server = await startServer(({ path }, response) => {
    if (path === "/health") return sendJson(response, 200, healthOf["0.11"]);
    if (path.endsWith("/cancel")) cancelled();
    if (path !== "/runs") return sendJson(response, 200, run);
    create = () => sendJson(response, 200, { ...run, status: "running" });
    controller.abort();
  });
  const error = await failure(openClient(server.url).run(run.flowId, 1, { signal: controller.signal }));
  expect(error).toBeInstanceOf(StepflowAbortError);
  create();
  await cancelling;
});
