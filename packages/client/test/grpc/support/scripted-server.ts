import {
  constants,
  createServer,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import type { AddressInfo } from "node:net";
import {
  create,
  type DescMessage,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from "@bufbuild/protobuf";
import { onTestFinished } from "vitest";

/** A call that the client made, and what the script may do about it. */
export interface ScriptedCall {
  /** For example `RunsService/GetRun`. */
  readonly rpc: string;
  readonly metadata: IncomingHttpHeaders;
  readonly stream: ServerHttp2Stream;
  read<Schema extends DescMessage>(schema: Schema): MessageShape<Schema>;
  /** Sends a message, behind the head of the answer. */
  send<Schema extends DescMessage>(schema: Schema, message: MessageInitShape<Schema>): void;
  end(): void;
  /** Sends a status that is no success. */
  fail(status: number, message: string): void;
  /** Breaks this call off, and no other. */
  reset(): void;
  /** Breaks the connection off. */
  drop(): void;
}

export interface ScriptedServer {
  readonly url: string;
  readonly calls: readonly ScriptedCall[];
}

const head = { ":status": 200, "content-type": "application/grpc" };

/** A gRPC server on the bare wire, so that it can break in every way. */
export async function startScripted(answer: (call: ScriptedCall) => void): Promise<ScriptedServer> {
  const calls: ScriptedCall[] = [];
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    session.on("error", () => {});
  });
  server.on("stream", async (stream, metadata) => {
    stream.on("error", () => {});
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part);
    const call = scriptedCall(stream, metadata, Buffer.concat(parts));
    calls.push(call);
    answer(call);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const session of sessions) session.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, calls };
}

function scriptedCall(stream: ServerHttp2Stream, metadata: IncomingHttpHeaders, body: Buffer): ScriptedCall {
  const respond = (): void => {
    if (stream.headersSent) return;
    stream.respond(head, { waitForTrailers: true });
  };
  const path = metadata[":path"] ?? "";
  return {
    rpc: path.slice("/stepflow.v1.".length),
    metadata,
    stream,
    read: (schema) => fromBinary(schema, body.subarray(5)),
    send(schema, message) {
      respond();
      const bytes = toBinary(schema, create(schema, message));
      const prefix = Buffer.alloc(5);
      prefix.writeUInt32BE(bytes.length, 1);
      stream.write(Buffer.concat([prefix, bytes]));
    },
    end() {
      respond();
      stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
      stream.end();
    },
    fail(status, message) {
      const trailers = { "grpc-status": String(status), "grpc-message": encodeURI(message) };
      if (!stream.headersSent) return stream.respond({ ...head, ...trailers }, { endStream: true });
      stream.on("wantTrailers", () => stream.sendTrailers(trailers));
      stream.end();
    },
    reset: () => stream.close(constants.NGHTTP2_INTERNAL_ERROR),
    drop: () => stream.session?.destroy(),
  };
}
