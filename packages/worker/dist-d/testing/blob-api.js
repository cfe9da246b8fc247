import { createServer } from "node:http";
import { blobId, isJsonObject } from "@stepflow/core";
/** A 0.11 server refuses larger bodies: the default limit of its HTTP framework. */
const maxBodyBytes = 2 * 1024 * 1024;
/** Starts a blob API on a free port of the loopback interface. */
export async function startBlobApi(transcript) {
    const blobs = new Map();
    const keep = (blob) => {
        const id = blobId(blob.content);
        blobs.set(id, blob);
        return id;
    };
    const server = createServer((request, response) => {
        answer(request, blobs, keep).then(({ status, type = "application/json", body }) => {
            transcript.sent(`(blob API) ${status} to ${request.method} ${request.url}`);
            response.writeHead(status, { "content-type": type });
            response.end(type === "application/json" ? JSON.stringify(body) : body);
        }, () => response.destroy());
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    // The type admits names of pipes, too, which `listen(0)` never makes.
    const { port } = server.address();
    return {
        url: `http://127.0.0.1:${port}/api/v1/blobs`,
        put: (data) => keep({ content: data, blobType: "data" }),
        get(id) {
            const content = blobs.get(id)?.content;
            return content instanceof Uint8Array ? undefined : content;
        },
        async close() {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
async function answer(request, blobs, keep) {
    const [, id] = /^\/api\/v1\/blobs(?:\/([^/?]+))?$/.exec(request.url ?? "") ?? [];
    if (request.method === "GET" && id !== undefined)
        return read(blobs.get(id), id, request.headers.accept ?? "");
    if (request.method !== "POST" || id !== undefined)
        return fault(404, `no ${request.method} of ${request.url}`);
    const body = await readBody(request);
    if (body.length > maxBodyBytes)
        return fault(413, "the body is above 2 MB");
    const filename = request.headers["x-blob-filename"];
    const type = request.headers["content-type"] ?? "";
    if (type === "application/octet-stream") {
        const named = typeof filename === "string" ? { filename } : {};
        return { status: 200, body: { blobId: keep({ content: body, blobType: "binary", ...named }), ...named } };
    }
    if (!type.startsWith("application/json"))
        return fault(415, `the content type is ${type || "missing"}`);
    return write(body.toString(), keep);
}
function write(text, keep) {
    let message;
    try {
        message = JSON.parse(text);
    }
    catch {
        return fault(400, "the body is not JSON");
    }
    if (!isJsonObject(message) || !Object.hasOwn(message, "data"))
        return fault(400, "data is missing");
    const { data = null, blobType = "data", filename } = message;
    if (blobType !== "data" && blobType !== "flow")
        return fault(400, `blobType cannot be ${JSON.stringify(blobType)} here`);
    const named = typeof filename === "string" ? { filename } : {};
    return { status: 200, body: { blobId: keep({ content: data, blobType, ...named }), ...named } };
}
function read(blob, id, accept) {
    if (blob === undefined)
        return fault(404, `no blob has the id ${id}`);
    const { content, blobType, filename } = blob;
    const isBinary = content instanceof Uint8Array;
    if (accept.includes("application/octet-stream")) {
        return {
            status: 200,
            type: "application/octet-stream",
            body: isBinary ? content : Buffer.from(JSON.stringify(content)),
        };
    }
    if (isBinary)
        return fault(500, "a binary blob cannot be told in JSON");
    return { status: 200, body: { data: content, blobType, blobId: id, ...(filename !== undefined && { filename }) } };
}
function fault(code, message) {
    return { status: code, body: { code, message } };
}
async function readBody(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
//# sourceMappingURL=blob-api.js.map