import { createHash } from "node:crypto";
import { mkdir, readdir, stat } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { json } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isSlow, propertyTimeoutMs } from "../../../core/test/support/runs.ts";
import { directoryOf, removeDirectory } from "../cli/command-line.ts";
import { killServed, type ServedProcess, startServe } from "./support/served-process.ts";

const megabyte = 1024 * 1024;
const size = (isSlow ? 250 : 60) * megabyte;
const atOnce = 4;
/** A few pieces on their way for each, and what is not collected yet. */
const mostGrowth = (size * atOnce) / 2;

const binary = "application/octet-stream";

const directoryConfig = `plugins: { builtin: { type: builtin } }
routes: { "/builtin/{*component}": [{ plugin: builtin }] }
storageConfig:
  metadata: { type: inMemory }
  blobs: { type: filesystem, directory: blobs }
`;

let directory: string;
beforeAll(async () => {
  directory = await directoryOf({ "directory.yml": directoryConfig });
});
afterAll(async () => {
  killServed();
  await removeDirectory(directory);
});

/** Bytes that differ from blob to blob, and take no memory. */
function* bytesOf(seed: number, length: number): Generator<Uint8Array> {
  const chunk = Buffer.alloc(64 * 1024, seed);
  for (let left = length; left > 0; left -= chunk.length) yield chunk.subarray(0, Math.min(left, chunk.length));
}

function idOf(seed: number): string {
  const hash = createHash("sha256");
  for (const chunk of bytesOf(seed, size)) hash.update(chunk);
  return hash.digest("hex");
}

function send(url: string, method: string, headers: Record<string, string>, body: Readable): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method, headers }, resolve).on("error", reject);
    pipeline(body, sending).catch(reject);
  });
}

async function upload({ url }: ServedProcess, seed: number): Promise<unknown> {
  const headers = { "content-type": binary, "content-length": String(size) };
  const response = await send(`${url}/api/v1/blobs`, "POST", headers, Readable.from(bytesOf(seed, size)));
  return [response.statusCode, await json(response)];
}

async function download({ url }: ServedProcess, blobId: string): Promise<unknown> {
  const response = await send(`${url}/api/v1/blobs/${blobId}`, "GET", { accept: binary }, Readable.from([]));
  const hash = createHash("sha256");
  for await (const chunk of response) hash.update(chunk);
  return [response.statusCode, response.headers["content-length"], hash.digest("hex")];
}

const metric = async (served: ServedProcess, name: string): Promise<number> => {
  const { text } = await served.call("GET", "/metrics");
  return Number(new RegExp(`^${name} (\\d+)$`, "m").exec(text)?.[1]);
};

/** How much more memory a server has at most than before, while it works. */
async function growthDuring(served: ServedProcess, work: Promise<unknown>): Promise<number> {
  const name = "process_resident_memory_bytes";
  const before = await metric(served, name);
  let most = before;
  let isDone = false;
  void work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    most = Math.max(most, await metric(served, name));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return most - before;
}

async function bytesIn(place: string): Promise<number> {
  const names = await readdir(place, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(place, name))).size));
  return sizes.reduce((sum, one) => sum + one, 0);
}

describe.each([
  ["SQLite", "--storage sqlite:large/flows.db", "large"],
  ["a directory", "--config directory.yml", "blobs"],
])("large blobs in %s", (_name, storage, place) => {
  let served: ServedProcess;
  beforeAll(async () => {
    await mkdir(join(directory, place), { recursive: true });
    served = await startServe(directory, `--port 0 ${storage}`);
  });

  it(
    "are taken and given without being held in memory",
    async () => {
      const seeds = Array.from({ length: atOnce }, (_, index) => index + 1);
      const ids = seeds.map(idOf);
      const uploads = Promise.all(seeds.map((seed) => upload(served, seed)));
      const [grownByUploads, uploaded] = await Promise.all([growthDuring(served, uploads), uploads]);
      expect(uploaded).toEqual(ids.map((blobId) => [200, { blobId }]));
      const downloads = Promise.all(ids.map((blobId) => download(served, blobId)));
      const [grownByDownloads, downloaded] = await Promise.all([growthDuring(served, downloads), downloads]);
      expect(downloaded).toEqual(ids.map((blobId) => [200, String(size), blobId]));
      expect(grownByUploads).toBeLessThan(mostGrowth);
      expect(grownByDownloads).toBeLessThan(mostGrowth);
    },
    propertyTimeoutMs,
  );

  it("leave nothing behind when they are cut off", async () => {
    const before = await bytesIn(join(directory, place));
    const sending = request(`${served.url}/api/v1/blobs`, {
      method: "POST",
      headers: { "content-type": binary, "content-length": String(size) },
    }).on("error", () => {});
    for (const chunk of bytesOf(7, 20 * megabyte)) {
      if (!sending.write(chunk)) await new Promise((resolve) => sending.once("drain", resolve));
    }
    expect(await metric(served, "stepflow_http_requests_under_way")).toBe(2);
    sending.destroy();
    await expect.poll(() => metric(served, "stepflow_http_requests_under_way"), { timeout: 20_000 }).toBe(1);
    await expect.poll(() => bytesIn(join(directory, place))).toBe(before);
    expect(served.stderr()).not.toContain("request failed");
  });
});
