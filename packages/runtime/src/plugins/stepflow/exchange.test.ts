import { once } from "node:events";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { Pool } from "undici";
import { expect, it, onTestFinished } from "vitest";
import { deferred } from "../../deferred.ts";
import { exchange } from "./exchange.ts";

/** A pool of connections to a server that lives as long as the test. */
async function serve(listener: RequestListener): Promise<Pool> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const pool = new Pool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(async () => {
    await pool.destroy();
    server.closeAllConnections();
    server.close();
  });
  return pool;
}

const request = { method: "POST", path: "/", body: "{}" } as const;

it("answers the text whole, also when a character arrives in two parts", async () => {
  const bytes = Buffer.from('{ "name": "Zoë" }');
  const pool = await serve((_request, response) => {
    response.write(bytes.subarray(0, 14), () => setImmediate(() => response.end(bytes.subarray(14))));
  });
  const { statusCode, body } = await exchange(pool, request, undefined);
  expect({ statusCode, body }).toEqual({ statusCode: 200, body: '{ "name": "Zoë" }' });
});

it("answers which instance it was, and events as they arrive", async () => {
  let ended = (): void => {};
  const pool = await serve((_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream", "stepflow-instance-id": "a1" });
    response.write("data: 1\n\n");
    ended = () => response.end("data: 2\n\n");
  });
  const { instanceId, body } = await exchange(pool, request, undefined);
  expect(instanceId).toBe("a1");
  const parts: string[] = [];
  for await (const chunk of body as Readable) {
    parts.push(String(chunk));
    ended();
  }
  expect(parts.join("")).toBe("data: 1\n\ndata: 2\n\n");
});

it.each([
  ["before the answer", (_response: ServerResponse) => {}],
  ["in the middle of the text", (response: ServerResponse) => void response.write("{")],
])("closes the connection when it is cancelled %s, and rejects with the reason", async (_when, begin) => {
  const closed = deferred<void>();
  const arrived = deferred<void>();
  const pool = await serve((_request, response) => {
    begin(response);
    response.once("close", () => closed.resolve());
    arrived.resolve();
  });
  const controller = new AbortController();
  const reason = new Error("nobody waits");
  const answer = exchange(pool, request, controller.signal);
  await arrived.promise;
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  await closed.promise;
});

it("closes the connection of a stream whose rest is not wanted", async () => {
  const closed = deferred<void>();
  const pool = await serve((_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: 1\n\n");
    response.once("close", () => closed.resolve());
  });
  const { body } = await exchange(pool, request, undefined);
  (body as Readable).destroy();
  await closed.promise;
});

it("sends nothing for somebody who has gone, and fails when the pool is closed", async () => {
  let count = 0;
  const pool = await serve((_request, response) => {
    count += 1;
    response.end();
  });
  const reason = new Error("nobody waits");
  await expect(exchange(pool, request, AbortSignal.abort(reason))).rejects.toBe(reason);
  expect(count).toBe(0);
  await pool.destroy();
  await expect(exchange(pool, request, undefined)).rejects.toThrow();
});
