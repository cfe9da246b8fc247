import { createServer } from "node:net";
import {
  AuthenticationError,
  blobId,
  NotFoundError,
  PayloadTooLargeError,
  ProtocolError,
  ServerError,
  StepflowConnectionError,
  StepflowTimeoutError,
} from "@stepflow/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BlobServer } from "../../test/support/blob-server.ts";
import { RestBlobs } from "./rest-blobs.ts";

let server: BlobServer;
let blobs: RestBlobs;
beforeAll(async () => {
  server = await BlobServer.start();
  blobs = new RestBlobs({ url: server.url });
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server[Symbol.asyncDispose]());

const unknown = "0".repeat(64);

describe("blobs of JSON", () => {
  it.each([[null], [0], ["ä\n💡"], [[]], [{ b: 1, a: { "10": true, "9": [] } }]])(
    "come back as they went: %j",
    async (data) => {
      const id = await blobs.put(data, "data");
      expect(id).toBe(blobId(data));
      expect(await blobs.get(id)).toEqual(data);
    },
  );

  it("are marked as flows where they are", async () => {
    expect(server.blobs.get(await blobs.put({ steps: [] }, "flow"))?.blobType).toBe("flow");
  });

  it("are refused with the place of an integer that JavaScript would round, and only of those", async () => {
    const text = (number: string) => `{"data":{"text":"12345678901234567890","at":[${number}]}}`;
    for (const number of ["1e300", "0.12345678901234567", "9007199254740991", "-12345.6789012345678901"]) {
      server.faults.push((_, response) => response.end(text(number)));
      expect(await blobs.get(unknown)).toMatchObject({ at: [Number(number)] });
    }
    server.faults.push((_, response) => response.end(text("9007199254740993")));
    await expect(blobs.get(unknown)).rejects.toThrow(/at\[0\].*9007199254740993/);
  });

  it("keep a field named __proto__", async () => {
    const data = JSON.parse('{"__proto__":{"a":1}}');
    expect(JSON.stringify(await blobs.get(await blobs.put(data, "data")))).toBe('{"__proto__":{"a":1}}');
  });
});

describe("blobs of bytes", () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);

  it("come back as they went, with the name that they were given", async () => {
    const id = await blobs.putBinary(bytes, { filename: "a b.bin" });
    expect(server.blobs.get(id)).toMatchObject({ blobType: "binary", filename: "a b.bin" });
    expect(await blobs.getBinary(id)).toEqual(bytes);
  });

  it("travel as streams in both directions, in parts", async () => {
    const id = await blobs.putBinary(new Blob([bytes, bytes]).stream());
    expect(server.requests[0]?.headers["transfer-encoding"]).toBe("chunked");
    const received: Uint8Array[] = [];
    for await (const chunk of await blobs.streamBinary(id)) received.push(chunk);
    expect(received.length).toBeGreaterThan(1);
    expect(Buffer.concat(received).equals(Buffer.concat([bytes, bytes]))).toBe(true);
  });

  it("can be empty", async () => {
    const id = await blobs.putBinary(new Uint8Array());
    expect(await blobs.getBinary(id)).toEqual(new Uint8Array());
    expect(await new Response(await blobs.streamBinary(id)).text()).toBe("");
  });

  it("are the JSON's text for a blob of JSON", async () => {
    expect(new TextDecoder().decode(await blobs.getBinary(await blobs.put({ a: 1 }, "data")))).toBe('{"a":1}');
  });

  it("refuse a name that a header cannot carry", async () => {
    await expect(blobs.putBinary(bytes, { filename: "a\r\nx: y" })).rejects.toThrow(/printable ASCII/);
  });
});

describe("what goes wrong", () => {
  it("tells that there is no such blob", async () => {
    for (const ask of [blobs.get(unknown), blobs.getBinary(unknown), blobs.streamBinary(unknown)]) {
      await expect(ask).rejects.toThrow(NotFoundError);
    }
    await expect(blobs.get(unknown)).rejects.toThrow(`Blob not found: ${unknown}`);
  });

  it.each(["", "../../runs", unknown.slice(1), `${unknown}?x`, unknown.replace("0", "A")])(
    "never asks for %j, which is no id",
    async (id) => {
      await expect(blobs.get(id)).rejects.toThrow(NotFoundError);
      expect(server.requests).toEqual([]);
    },
  );

  it("explains the limit of 0.11 servers", async () => {
    const refused = blobs.put("x".repeat(2 * 1024 * 1024), "data");
    await expect(refused).rejects.toThrow(PayloadTooLargeError);
    await expect(refused).rejects.toMatchObject({ status: 413, hint: expect.stringContaining("2 MB") });
  });

  it("gives the server's reason, whether it comes as text or as JSON", async () => {
    server.faults.push((_, response) => response.writeHead(400).end("bad\n  JSON"));
    await expect(blobs.put(1, "data")).rejects.toThrow(/was answered with 400: bad JSON$/);
    server.faults.push((_, response) => response.writeHead(401).end('{"code":401,"message":"who are you"}'));
    await expect(blobs.put(1, "data")).rejects.toThrow(AuthenticationError);
  });

  it.each(["[]", "{}", "nonsense", '{"blobId":"../x"}', '{"blobId":7}'])(
    "takes no answer such as %s",
    async (answer) => {
      server.faults.push((_, response) => response.end(answer));
      await expect(blobs.put(1, "data")).rejects.toThrow(/blobId|JSON|answer of the blob API/);
    },
  );

  it("refuses an answer without data", async () => {
    server.faults.push((_, response) => response.end("{}"));
    await expect(blobs.get(unknown)).rejects.toThrow(ProtocolError);
  });

  it("asks again when the server stumbles or the connection breaks", async () => {
    const id = server.seed("still here");
    server.faults.push(
      (request) => request.socket.destroy(),
      (_, response) => response.writeHead(503).end(),
    );
    expect(await blobs.get(id)).toBe("still here");
    expect(server.requests).toHaveLength(3);
    server.faults.push((_, response) => response.writeHead(500).end());
    expect(await blobs.put("still here", "data")).toBe(id);
  });

  it("gives up after three tries", async () => {
    for (let index = 0; index < 3; index += 1) server.faults.push((_, response) => response.writeHead(503).end("busy"));
    await expect(blobs.get(unknown)).rejects.toThrow(ServerError);
    expect(server.requests).toHaveLength(3);
  });

  it("sends a stream once: it is gone then", async () => {
    server.faults.push((request, response) => request.resume().on("end", () => response.writeHead(503).end()));
    await expect(blobs.putBinary(new Blob(["x"]).stream())).rejects.toThrow(ServerError);
    expect(server.requests).toHaveLength(1);
  });

  it("names the reason when there is no server", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => closed.once("listening", resolve));
    const address = closed.address();
    await new Promise((resolve) => closed.close(resolve));
    const port = typeof address === "object" ? address?.port : undefined;
    const away = new RestBlobs({ url: `http://127.0.0.1:${port}/blobs` }).get(unknown);
    await expect(away).rejects.toThrow(StepflowConnectionError);
    await expect(away).rejects.toThrow(/ECONNREFUSED/);
  });

  it("waits no longer than it is told: for headers, for the rest of a body, for the next part of a stream", async () => {
    const impatient = new RestBlobs({ url: server.url, timeoutMs: 50 });
    server.faults.push(() => {});
    await expect(impatient.get(unknown)).rejects.toThrow(StepflowTimeoutError);
    server.faults.push((_, response) => response.writeHead(200).write('{"data":'));
    await expect(impatient.get(unknown)).rejects.toThrow(/took longer than 50 ms/);
    server.faults.push((_, response) => response.writeHead(200).flushHeaders());
    await expect(new Response(await impatient.streamBinary(unknown)).text()).rejects.toThrow(StepflowTimeoutError);
    server.faults.push((_, response) => response.writeHead(200).write("some"));
    await expect(new Response(await impatient.streamBinary(unknown)).text()).rejects.toThrow(StepflowTimeoutError);
    const silent = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(new Uint8Array(1)) });
    await expect(impatient.putBinary(silent)).rejects.toThrow(StepflowTimeoutError);
  });
});

describe("secrets", () => {
  it("sends the token and never says it", async () => {
    const secret = "t0p-s3cret";
    const trusted = new RestBlobs({ url: `${server.url}?sig=${secret}`, token: secret });
    const id = await trusted.put({ a: 1 }, "data");
    expect(server.requests[0]).toMatchObject({
      line: `POST /api/v1/blobs?sig=${secret}`,
      headers: { authorization: `Bearer ${secret}` },
    });
    expect(await trusted.get(id)).toEqual({ a: 1 });
    const error = await trusted.get(unknown).catch((thrown: unknown) => thrown);
    expect(`${error} ${JSON.stringify(error)}`).not.toContain(secret);
  });

  it("refuses a token or a URL that would end up in somebody's error", () => {
    expect(() => new RestBlobs({ url: server.url, token: "two\nlines" })).toThrow(/^(?!.*lines)/);
    expect(() => new RestBlobs({ url: "http://me:pass@localhost/blobs" })).toThrow(/^(?!.*pass@).*token instead/);
    expect(() => new RestBlobs({ url: "localhost:7837" })).toThrow(/expected one like http/);
  });
});
