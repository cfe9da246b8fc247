import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface StoredBlob {
  readonly bytes: Buffer;
  readonly blobType: "data" | "flow" | "binary";
  readonly filename?: string | undefined;
}

/** Answers a request in the place of the blob API. */
type Fault = (request: IncomingMessage, response: ServerResponse) => void;

/** The blob API of a 0.11.1 server, as strict as that: its limit of 2 MB, its content types, its errors. */
export class BlobServer implements AsyncDisposable {
  readonly blobs: Map<string, StoredBlob> = new Map();
  readonly requests: { readonly line: string; readonly headers: IncomingMessage["headers"] }[] = [];
  /** Answers the next requests, one each. */
  readonly faults: Fault[] = [];
  // A connection that lies idle for 5 s would be closed just as a slow machine comes to use it again.
  readonly #server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    // A client that has gone away in the middle of its request is part of the tests.
    this.#answer(request, response).catch(() => response.destroy());
  });

  static async start(): Promise<BlobServer> {
    const server = new BlobServer();
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/v1/blobs`;
  }

  /** Puts JSON there without a request. */
  seed(data: unknown): string {
    return this.#keep({ bytes: Buffer.from(JSON.stringify(data)), blobType: "data" });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = "", headers } = request;
    this.requests.push({ line: `${method} ${url}`, headers });
    const fault = this.faults.shift();
    if (fault !== undefined) return fault(request, response);
    const path = url.split("?")[0] ?? "";
    if (method === "POST" && path === "/api/v1/blobs") return this.#post(request, response);
    if (method === "GET") return this.#get(path.slice("/api/v1/blobs/".length), headers.accept ?? "", response);
    response.writeHead(405).end();
  }

  async #post(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of request) {
      chunks.push(chunk);
      length += chunk.length;
    }
    if (length > 2 * 1024 * 1024) return void response.writeHead(413).end("length limit exceeded");
    const body = Buffer.concat(chunks);
    const type = request.headers["content-type"];
    if (type === "application/octet-stream") {
      const filename = request.headers["x-blob-filename"]?.toString();
      return sendJson(response, 200, { blobId: this.#keep({ bytes: body, blobType: "binary", filename }), filename });
    }
    if (type !== "application/json") return void response.writeHead(415).end("Expected request with `Content-Type`");
    const message = JSON.parse(body.toString());
    if (!("data" in message)) return void response.writeHead(422).end("missing field `data`");
    const { data, blobType = "data" } = message;
    sendJson(response, 200, { blobId: this.#keep({ bytes: Buffer.from(JSON.stringify(data)), blobType }) });
  }

  #get(blobId: string, accept: string, response: ServerResponse): void {
    const blob = this.blobs.get(blobId);
    if (blob === undefined) sendJson(response, 404, { code: 404, message: `Blob not found: ${blobId}` });
    else if (accept.includes("application/octet-stream")) {
      response.writeHead(200, { "content-type": "application/octet-stream", "x-blob-type": blob.blobType });
      response.end(blob.bytes);
    } else if (blob.blobType === "binary") sendJson(response, 500, { code: 500, message: "blob is binary" });
    else sendJson(response, 200, { data: JSON.parse(blob.bytes.toString()), blobType: blob.blobType, blobId });
  }

  #keep(blob: StoredBlob): string {
    const blobId = createHash("sha256").update(blob.bytes).digest("hex");
    this.blobs.set(blobId, blob);
    return blobId;
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
