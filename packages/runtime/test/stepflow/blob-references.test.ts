import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { afterEach, describe, expect, it } from "vitest";
import type { Exchange, Script } from "../support/scripted-worker.ts";
import { oneStep, type Remote, type RemoteOptions, startRemote } from "../support/start-remote.ts";

let remote: Remote | undefined;
afterEach(async () => {
  await remote?.close();
  remote = undefined;
});

async function start(script: Script, options: RemoteOptions = {}): Promise<Remote> {
  remote = await startRemote(script, { blobApi: { blobThreshold: 20 }, ...options });
  return remote;
}

const large = "x".repeat(19);
const small = "x".repeat(18);

async function sentInput(options: RemoteOptions = {}, script: Script = {}): Promise<JsonValue> {
  const { runtime, worker } = await start(
    { ...script, "components/execute": ({ result }) => result({ output: 1 }) },
    options,
  );
  await runtime.run(oneStep("/any"), { large, small, already: { $blob: "a".repeat(64) } });
  const params = worker.sent("components/execute")[0]?.params;
  return isJsonObject(params) ? (params.input ?? null) : null;
}

describe("inputs of workers", () => {
  it("have references in the places of fields larger than the threshold, and nowhere else", async () => {
    const input = (await sentInput()) as JsonObject;
    expect(input).toEqual({
      large: { $blob: expect.stringMatching(/^[\da-f]{64}$/), size: 21 },
      small,
      already: { $blob: "a".repeat(64) },
    });
    const { $blob } = input.large as { $blob: string };
    const reply = await fetch(`${remote?.worker.blobApiUrl}/${$blob}`);
    expect(await reply.json()).toEqual({ data: large, blobType: "data", blobId: $blob });
  });

  it.each<[string, RemoteOptions, Script]>([
    ["the worker does not know references", {}, { initialize: ({ result }) => result({ serverProtocolVersion: 1 }) }],
    ["the threshold is 0", { blobApi: { blobThreshold: 0 } }, {}],
    ["there is nowhere to read blobs", { blobApi: { blobThreshold: 20, enabled: false } }, {}],
  ])("stay whole when %s", async (_what, options, script) => {
    expect(await sentInput(options, script)).toEqual({ large, small, already: { $blob: "a".repeat(64) } });
  });
});

describe("outputs of workers", () => {
  const store = async (data: JsonValue): Promise<string> => {
    const reply = await fetch(remote?.worker.blobApiUrl ?? "", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ data }),
    });
    const body = (await reply.json()) as { readonly blobId: string };
    return body.blobId;
  };

  const answering = (output: () => Promise<JsonValue>) => ({
    "components/execute": async ({ result }: Exchange) => result({ output: await output() }),
  });

  it("have what their references stand for, also where blobs refer to blobs", async () => {
    const { runtime } = await start(
      answering(async () => ({ list: [{ $blob: await store({ inner: { $blob: await store("deep") } }) }] })),
    );
    expect(await runtime.run(oneStep("/any"), {})).toEqual({ list: [{ inner: "deep" }] });
  });

  it("keep references to binary blobs", async () => {
    const reference = { $blob: "b".repeat(64), blobType: "binary" };
    const { runtime } = await start(answering(async () => ({ file: reference })));
    expect(await runtime.run(oneStep("/any"), {})).toEqual({ file: reference });
  });

  it("fail their step when a blob is missing", async () => {
    const { runtime } = await start(answering(async () => ({ $blob: "c".repeat(64) })));
    expect(await runtime.runResult(oneStep("/any"), {})).toMatchObject({
      outcome: "failed",
      error: { code: -32303, message: expect.stringContaining(`no blob with JSON has the id ${"c".repeat(64)}`) },
    });
  });

  it("are data when the worker does not know references", async () => {
    const { runtime } = await start({
      initialize: ({ result }) => result({ serverProtocolVersion: 1 }),
      ...answering(async () => ({ $blob: "c".repeat(64) })),
    });
    expect(await runtime.run(oneStep("/any"), {})).toEqual({ $blob: "c".repeat(64) });
  });
});

describe("where blobs are", () => {
  it.each<[string, NonNullable<RemoteOptions["blobApi"]>, unknown]>([
    [
      "the runtime's own server by default",
      {},
      { blobApiUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/blobs$/), blobThreshold: 1_048_576 },
    ],
    [
      "the configured place",
      { url: "http://blobs.example/v1" },
      { blobApiUrl: "http://blobs.example/v1", blobThreshold: 1_048_576 },
    ],
    ["nowhere", { enabled: false }, { blobThreshold: 1_048_576 }],
  ])("workers are told: %s", async (_what, blobApi, capabilities) => {
    const { worker } = await start({}, { blobApi });
    const [message] = worker.sent("initialize");
    expect(message?.params).toMatchObject({ runtimeProtocolVersion: 1 });
    expect(message).toHaveProperty("params.capabilities", capabilities);
  });
});

it("references lead to the place that workers are told of, when it is another than this process", async () => {
  const kept = new Map<string, JsonValue>([["b".repeat(64), "from afar"]]);
  const asked: string[] = [];
  const afar = createServer(async (request, response) => {
    const id = request.url?.split("/").at(-1) ?? "";
    const found = kept.get(id);
    asked.push(`${request.method} ${request.url}`);
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    if (request.method === "POST") kept.set("c".repeat(64), JSON.parse(text).data);
    const reply =
      request.method === "POST" ? { blobId: "c".repeat(64) } : { data: found, blobType: "data", blobId: id };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(reply));
  });
  await new Promise<void>((resolve) => afar.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(afar.address() as AddressInfo).port}/blobs`;
  try {
    const { runtime, worker } = await start(
      { "components/execute": ({ result }) => result({ output: { $blob: "b".repeat(64) } }) },
      { blobApi: { url, blobThreshold: 20 } },
    );
    expect(worker.blobApiUrl).toBe(url);
    expect(await runtime.run(oneStep("/any"), { large })).toBe("from afar");
    expect(worker.sent("components/execute")[0]?.params).toMatchObject({ input: { large: { $blob: "c".repeat(64) } } });
    expect(kept.get("c".repeat(64))).toBe(large);
    expect(asked).toEqual(["POST /blobs", `GET /blobs/${"b".repeat(64)}`]);
  } finally {
    afar.closeAllConnections();
    afar.close();
  }
});
