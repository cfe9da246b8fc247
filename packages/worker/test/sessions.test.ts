import { request } from "node:http";
import type { JsonObject } from "@stepflow/core";
import { createParser, type EventSourceMessage } from "eventsource-parser";
import { afterEach, describe, expect, it } from "vitest";
import { type RunningWorker, type ServeHttpOptions, serveHttp } from "../src/node.ts";
import { silentLogger } from "../src/silent-logger.ts";
import { anything, greetings } from "./support/components.ts";
import { executeMessage, post, runStatus, send } from "./support/exchange.ts";

let worker: RunningWorker | undefined;
const streams: { destroy(): unknown }[] = [];
afterEach(async () => {
  for (const stream of streams.splice(0)) stream.destroy();
  await worker?.close({ drainMs: 0 });
  worker = undefined;
});

async function serve(options: ServeHttpOptions = {}, server = greetings()): Promise<RunningWorker> {
  worker = await serveHttp(server, { logger: silentLogger, ...options });
  return worker;
}

/** Opens a session and reads its events one by one. */
async function openSession({ port }: RunningWorker) {
  const events: EventSourceMessage[] = [];
  const waiting: ((event: EventSourceMessage) => void)[] = [];
  const parser = createParser({
    onEvent: (event) => {
      const take = waiting.shift();
      if (take === undefined) events.push(event);
      else take(event);
    },
  });
  const asking = request({ host: "127.0.0.1", port, path: "/runtime/events", agent: false });
  streams.push(asking);
  asking.on("error", () => {});
  asking.on("response", (response) => {
    response.on("error", () => {});
    response.setEncoding("utf8").on("data", (chunk: string) => parser.feed(chunk));
  });
  asking.end();
  const next = (): Promise<EventSourceMessage> => {
    const event = events.shift();
    return event === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(event);
  };
  const { event, data } = await next();
  const { endpoint } = JSON.parse(data) as { endpoint: string };
  return {
    first: { event, endpoint },
    url: new URL(endpoint, `http://127.0.0.1:${port}`).href,
    next,
    /** The next message of the worker. */
    message: async (): Promise<JsonObject> => JSON.parse((await next()).data),
    close: () => asking.destroy(),
  };
}

const ask = executeMessage("/ask", null);

describe("a session", () => {
  it("begins with its address", async () => {
    const { first } = await openSession(await serve());
    expect(first.event).toBe("endpoint");
    expect(first.endpoint).toMatch(/^\/\?sessionId=[\da-f-]{36}$/);
  });

  it("answers what is posted to its address, and takes answers there to what its components ask", async () => {
    const session = await openSession(await serve());
    expect(await post(session, executeMessage("/greet", { name: "Ada" }))).toMatchObject({
      result: { output: { message: "Hello Ada" } },
    });
    const asked = post(session, ask);
    const question = await session.message();
    expect(question).toMatchObject({ method: "runs/get" });
    const taken = await send(session, JSON.stringify({ jsonrpc: "2.0", id: question.id ?? null, result: runStatus }));
    expect(taken).toMatchObject({ status: 202, text: "" });
    expect(await asked).toMatchObject({ result: { output: "completed" } });
  });

  it("takes no answers from other sessions, nor from outside", async () => {
    const served = await serve();
    const [one, other] = await Promise.all([openSession(served), openSession(served)]);
    const asked = post(one, ask);
    const question = await one.message();
    const answer = JSON.stringify({ jsonrpc: "2.0", id: question.id ?? null, result: runStatus });
    for (const stranger of [other, { url: served.url }]) {
      expect(await send(stranger, answer)).toMatchObject({ status: 400, text: expect.stringContaining("-32600") });
    }
    expect(await send(one, answer)).toMatchObject({ status: 202 });
    expect(await asked).toMatchObject({ result: { output: "completed" } });
  });

  it("says that it lives", async () => {
    const session = await openSession(await serve({ heartbeatMs: 5 }));
    expect(await session.next()).toMatchObject({ event: "keepalive" });
  });

  it("aborts its calls when the runtime closes it, and is gone", async () => {
    const started = signal();
    const aborted = signal();
    const server = greetings().component("slow", {
      ...anything,
      execute: async (_input, context) => {
        started.give();
        await new Promise<void>((resolve) => context.signal.addEventListener("abort", () => resolve()));
        aborted.give();
      },
    });
    const served = await serve({}, server);
    const [session, other] = await Promise.all([openSession(served), openSession(served)]);
    const call = post(session, executeMessage("/slow", null));
    await started.come;
    session.close();
    await aborted.come;
    await call;
    expect(await send(session, JSON.stringify(ask))).toMatchObject({ status: 400 });
    expect(await post(other, executeMessage("/greet", { name: "Bo" }))).toMatchObject({ result: {} });
  });

  it.each(["", "unknown"])("is not found by the id %j", async (id) => {
    const served = await serve();
    const { status, text } = await send({ url: `${served.url}/?sessionId=${id}` }, JSON.stringify(ask));
    expect({ status, error: JSON.parse(text).error }).toMatchObject({ status: 400, error: { code: -32600 } });
  });

  it("ends with the worker", async () => {
    const served = await serve();
    await openSession(served);
    await served.close({ drainMs: 0 });
  });
});

describe("beside sessions", () => {
  it("messages are taken as ever", async () => {
    const served = await serve();
    await openSession(served);
    expect(await post(served, executeMessage("/greet", { name: "Ada" }))).toMatchObject({ result: {} });
  });

  it("a token is asked for", async () => {
    const { port } = await serve({ token: "s3cret" });
    const answer = await fetch(`http://127.0.0.1:${port}/runtime/events`);
    expect(answer.status).toBe(401);
    await answer.body?.cancel();
  });
});

function signal(): { readonly come: Promise<void>; give(): void } {
  let give = (): void => {};
  const come = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { come, give: () => give() };
}
