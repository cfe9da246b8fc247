import type { IncomingHttpHeaders } from "node:http2";
import { type DescMethodServerStreaming, type DescMethodUnary, type Message, toBinary } from "@bufbuild/protobuf";
import type { GrpcConnection, GrpcRequest } from "@stepflow/core/grpc";
import type { HttpRequest, HttpResponse } from "../http/http-message.ts";
import { rpcPath } from "./routes.ts";

/** A call that is about to be made. */
export interface GrpcCall {
  readonly connection: GrpcConnection;
  readonly message: Message;
  readonly request: HttpRequest;
  /** For messages. */
  readonly subject: string;
}

export function openCall(connection: GrpcConnection, request: HttpRequest, message: Message): GrpcCall {
  return { connection, message, request, subject: `${request.method} ${request.url} over gRPC` };
}

/** Headers of HTTP that say nothing here, or that gRPC sets itself. */
const notMetadata: readonly string[] = ["accept", "content-type", "content-length"];

/** The wire has eight digits for it. */
const longestTimeoutMs = 99_999_999;

/** The request on the wire. The server is told how long anybody waits. */
export function wireRequest(
  { message, request }: GrpcCall,
  rpc: DescMethodUnary | DescMethodServerStreaming,
): GrpcRequest {
  const { headers, timeoutMs, signal } = request;
  const metadata = Object.fromEntries(Object.entries(headers).filter(([name]) => !notMetadata.includes(name)));
  const isLimited = timeoutMs !== undefined && rpc.methodKind === "unary";
  return {
    path: rpcPath(rpc),
    message: toBinary(rpc.input, message),
    metadata: {
      ...metadata,
      ...(isLimited && { "grpc-timeout": `${Math.min(Math.ceil(timeoutMs), longestTimeoutMs)}m` }),
    },
    signal,
  };
}

/** An answer whose body is there. */
export function wholeResponse(
  status: number,
  type: string,
  body: string | Uint8Array,
  metadata: IncomingHttpHeaders,
): HttpResponse {
  const text = (): string => (typeof body === "string" ? body : new TextDecoder().decode(body));
  // A copy: what comes from the wire are Buffers, which may share memory with others.
  const bytes = (): Uint8Array => (typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body));
  return {
    ...responseHead(status, type, metadata),
    text: async () => text(),
    bytes: async () => bytes(),
    stream: async function* () {
      yield bytes();
    },
  };
}

type Head = Pick<HttpResponse, "status" | "header" | "headers">;

/** Metadata takes the place of headers. */
export function responseHead(status: number, type: string, metadata: IncomingHttpHeaders): Head {
  const headers = (): Record<string, string> => {
    const told = Object.entries(metadata).filter(([name]) => !name.startsWith(":"));
    return { ...Object.fromEntries(told.map(([name, value]) => [name, String(value)])), "content-type": type };
  };
  return { status, headers, header: (name) => headers()[name] };
}
