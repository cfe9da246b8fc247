import { request } from "node:http";
import { blobId } from "@stepflow/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BlobServer, startBlobServer } from "../../src/server/blob-api/blob-server.ts";
import { maxBlobBytes } from "../../src/server/blob-api/handle-blob-request.ts";
import { ContentBlobStore } from "../../src/storage/content-blob-store.ts";
import { MemoryStorage } from "../../src/storage/memory-storage.ts";

let server: BlobServer;
beforeAll(async () => {
  server = await startBlobServer(new ContentBlobStore(new MemoryStorage().blobs));
});
afterAll(() => server.close());

const binary = "application/octet-stream";

function post(body: string | Uint8Array, headers: Record<string, string> = { "content-type": "application/json" }) {
  return fetch(server.url, { method: "POST", headers, body: body as string });
}

function get(id: string, headers: Record<string, string> = {}) {
  return fetch(`${server.url}/${id}`, { headers });
}

describe("the blob API", () => {
  it("listens on this machine alone", () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/blobs$/);
  });

  it("keeps JSON under the hash of its text, and answers it with its type and name", async () => {
    const data = { b: 1, a: [null] };
    const id = blobId(data);
    const kept = await post(JSON.stringify({ data, blobType: "flow", filename: "f.json" }));
    expect([kept.status, await kept.json()]).toEqual([200, { blobId: id, filename: "f.json" }]);
    expect(await (await get(id)).json()).toEqual({ data, blobType: "flow", blobId: id, filename: "f.json" });
  });

  it("keeps JSON that is null, of type data and without a name unless told", async () => {
    const id = blobId(null);
    expect(await (await post('{"data":null,"filename":null}')).json()).toEqual({ blobId: id });
    expect(await (await get(id)).json()).toEqual({ data: null, blobType: "data", blobId: id });
  });

  it("keeps bytes, and answers them with type and name", async () => {
    const bytes = Uint8Array.of(0, 255, 128);
    const kept = await post(bytes, { "content-type": binary, "x-blob-filename": 'a"b\\.bin' });
    expect(await kept.json()).toEqual({ blobId: blobId(bytes), filename: 'a"b\\.bin' });
    const read = await get(blobId(bytes), { accept: binary });
    expect(Object.fromEntries(read.headers)).toMatchObject({
      "content-type": binary,
      "x-blob-type": "binary",
      "content-disposition": 'attachment; filename="a\\"b\\\\.bin"',
    });
    expect(new Uint8Array(await read.arrayBuffer())).toEqual(bytes);
  });

  it("answers the bytes of JSON, too", async () => {
    const { blobId: id } = (await (await post('{"data":{"n":1}}')).json()) as { blobId: string };
    const read = await get(id, { accept: binary });
    expect([read.headers.get("x-blob-type"), await read.text()]).toEqual(["data", '{"n":1}']);
  });

  it("says how to read a blob that is no JSON", async () => {
    await post(Uint8Array.of(255), { "content-type": binary });
    const read = await get(blobId(Uint8Array.of(255)));
    expect(read.status).toBe(500);
    expect(await read.json()).toMatchObject({ code: 500, message: expect.stringContaining(`accept: ${binary}`) });
  });

  it.each([
    ["{", /not JSON/],
    ["[]", /expected \{ data, blobType\?, filename\? \}/],
    ["{}", /\$\.data/],
    ['{"data":1,"blobType":"image"}', /\$\.blobType: expected "data", "flow" or "binary"/],
    ['{"data":1,"filename":1}', /\$\.filename/],
  ])("refuses %s", async (body, says) => {
    const reply = await post(body);
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ code: 400, message: expect.stringMatching(says) });
  });

  it("says that there is no such blob, whatever its id looks like", async () => {
    expect((await get("0".repeat(64))).status).toBe(404);
    expect(await (await get("..%2f..")).json()).toMatchObject({ code: 404 });
  });

  it("serves nothing else", async () => {
    expect((await fetch(new URL("/", server.url))).status).toBe(404);
    const wrong = await fetch(server.url, { method: "DELETE" });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("refuses requests under a foreign name, which pages in browsers send", async () => {
    const status = await new Promise((resolve, reject) => {
      request(server.url, { headers: { host: "evil.example" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it("refuses a body that says that it is too large before it is sent", async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { "content-type": binary, "content-length": String(maxBlobBytes + 1) };
      const sending = request(server.url, { method: "POST", headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on("error", reject);
      sending.write("x");
    });
    expect(status).toBe(413);
  });
});
