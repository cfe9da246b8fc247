import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline, Readable } from "node:stream";
import type { BlobStore } from "../../storage/blob-store.ts";
import { isOwnHost } from "../safety/check-host.ts";
import { discardRest } from "./discard-rest.ts";
import { type BlobReply, handleBlobRequest } from "./handle-blob-request.ts";

/** A server of blobs for workers of this machine. */
export interface BlobServer {
  /** Where blobs are POSTed to; they are read at `<url>/<id>`. */
  readonly url: string;
  close(): Promise<void>;
}

const host = "127.0.0.1";
const path = "/api/v1/blobs";

/** Serves blobs on a free port of this machine alone. */
export async function startBlobServer(blobs: BlobStore): Promise<BlobServer> {
  const server = createServer((request, response) => {
    void answer(request, blobs)
      .then((reply) => send(reply, request, response))
      .catch(() => response.destroy());
  });
  // Longer than workers keep their connections: who closes first decides whether a request is lost.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, blobs: BlobStore): Promise<BlobReply> {
  const refusal = refuse(request);
  if (refusal !== undefined) return refusal;
  const { pathname } = new URL(request.url ?? "/", `http://${host}`);
  const blobId = pathname.startsWith(`${path}/`) ? pathname.slice(path.length + 1) : undefined;
  if (pathname !== path && (blobId === undefined || blobId === ""))
    return plainError(404, `nothing is here; blobs are at ${path}`);
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  };
  try {
    return await handleBlobRequest({ method: request.method ?? "GET", blobId, header, body: request }, blobs);
  } catch (thrown) {
    return plainError(500, thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function refuse({ headers }: IncomingMessage): BlobReply | undefined {
  if (isOwnHost(headers.host)) return undefined;
  return plainError(403, `the header Host is "${headers.host ?? ""}"; this server is reached as ${host} or localhost`);
}

function plainError(code: number, message: string): BlobReply {
  return { status: code, headers: { "content-type": "application/json" }, body: JSON.stringify({ code, message }) };
}

function send({ status, headers, body }: BlobReply, request: IncomingMessage, response: ServerResponse): void {
  response.once("finish", () => discardRest(request));
  if (body instanceof Readable) {
    response.writeHead(status, headers);
    // A failure has ended the connection: a client that got less than it was told knows that something is missing.
    pipeline(body, response, () => {});
    return;
  }
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
}
