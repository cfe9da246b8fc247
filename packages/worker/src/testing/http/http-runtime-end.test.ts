import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { Transcript } from "../transcript.ts";
import { HttpEnd } from "./http-end.ts";
import { HttpRuntimeEnd } from "./http-runtime-end.ts";

let server: Server | undefined;
let http: HttpEnd | undefined;

afterEach(async () => {
  http?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

/** A runtime's end before a worker that answers as told; keeps the headers of each request, as they came. */
async function converseWith(worker: (text: string, response: ServerResponse) => void) {
  const headers: string[][] = [];
  server = createServer((request, response) => {
    headers.push(request.rawHeaders);
    request.setEncoding("utf8").on("data", (text: string) => worker(text, response));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  http = new HttpEnd(new URL(`http://127.0.0.1:${port}/rpc?x=1`), 1_000, new Transcript());
  return { runtime: new HttpRuntimeEnd(http), headers, host: `127.0.0.1:${port}` };
}

const answer = '{"jsonrpc":"2.0","id":"u","result":{"output":1}}';
const asking = '{"jsonrpc":"2.0","id":"w","method":"runs/get","params":{"runId":"r"}}';

test("requests have the headers of a 0.11 runtime and no others", async () => {
  const { runtime, headers, host } = await converseWith((_, response) => response.end(answer));
  await runtime.request("components/list", {}, { id: '"u"' });
  expect(headers).toEqual([
    [
      "content-type",
      "application/json",
      "accept",
      "application/json, text/event-stream",
      "host",
      host,
      "content-length",
      String('{"jsonrpc":"2.0","id":"u","method":"components/list","params":{}}'.length),
    ],
  ]);
});

test("answers to callbacks carry the instance id of the stream that asked", async () => {
  let stream: ServerResponse | undefined;
  const { runtime, headers } = await converseWith((text, response) => {
    if (text.includes('"method"')) {
      stream = response.writeHead(200, { "content-type": "text/event-stream", "stepflow-instance-id": "9f2c" });
      stream.write(`data: ${asking}\n\n`);
    } else {
      expect(text).toBe('{"jsonrpc":"2.0","id":"w","result":{"status":"running"}}');
      response.writeHead(202).end();
      stream?.end(`data: ${answer}\n\n`);
    }
  });
  const onCallback = () => ({ result: { status: "running" } });
  const answered = await runtime.request("components/execute", {}, { id: '"u"', onCallback });
  expect(answered).toEqual({ kind: "result", result: { output: 1 } });
  expect(headers[0]).not.toContain("stepflow-instance-id");
  expect(headers[1]).toEqual(expect.arrayContaining(["stepflow-instance-id", "9f2c"]));
});

test.each([
  ["says nothing", () => {}, "the answer to POST: expected one within 1000 ms, found silence"],
  [
    "hangs up",
    (response: ServerResponse) => response.destroy(),
    "the connection: expected an answer, found ECONNRESET",
  ],
  [
    "calls back although nothing is expected to",
    (response: ServerResponse) =>
      response.writeHead(200, { "content-type": "text/event-stream" }).write(`data: ${asking}\n\n`),
    "the call: expected no callbacks, found runs/get",
  ],
  [
    "ends a stream without an answer",
    (response: ServerResponse) => response.writeHead(200, { "content-type": "text/event-stream" }).end(": ping\n\n"),
    'the event stream: expected the answer to "u", found its end',
  ],
])("a worker violates the protocol that %s", async (_, worker, message) => {
  const { runtime } = await converseWith((_text, response) => worker(response));
  await expect(runtime.request("components/execute", {}, { id: '"u"' })).rejects.toThrow(message);
});
