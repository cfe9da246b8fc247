import type { ClientHttp2Session, ClientHttp2Stream } from "node:http2";

/** How many bytes stand in front of a message: whether it is compressed, and its length. */
export const prefixBytes = 5;

/** Sends the request of a call. */
export function post(
  session: ClientHttp2Session,
  path: string,
  message: Uint8Array,
  metadata: Readonly<Record<string, string>> = {},
): ClientHttp2Stream {
  const stream = session.request({
    "user-agent": "stepflow-typescript",
    ...metadata,
    ":method": "POST",
    ":path": path,
    "content-type": "application/grpc",
    te: "trailers",
  });
  const prefix = Buffer.alloc(prefixBytes);
  prefix.writeUInt32BE(message.length, 1);
  stream.end(Buffer.concat([prefix, message]));
  return stream;
}
