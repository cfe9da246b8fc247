import type { Message } from "@bufbuild/protobuf";
import { type CallOptions, type Client, Metadata } from "@grpc/grpc-js";
import type { HttpRequest, HttpResponse } from "../http/http-message.ts";

/** A call that is about to be made. */
export interface GrpcCall {
  readonly client: Client;
  readonly message: Message;
  readonly metadata: Metadata;
  readonly request: HttpRequest;
  /** For messages. */
  readonly subject: string;
}

/** Headers of HTTP that say nothing here, or that grpc-js sets itself. */
const notMetadata: readonly string[] = ["accept", "content-type", "content-length", "user-agent"];

export function openCall(client: Client, request: HttpRequest, message: Message): GrpcCall {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(request.headers)) {
    if (!notMetadata.includes(name)) metadata.set(name, value);
  }
  return { client, message, metadata, request, subject: `${request.method} ${request.url} over gRPC` };
}

/** The server is told how long anybody waits. */
export function deadlineOf({ timeoutMs }: HttpRequest): CallOptions {
  return timeoutMs === undefined ? {} : { deadline: Date.now() + timeoutMs };
}

/** Ends the call with the signal; answers what lets go of the signal. */
export function cancelOn(signal: AbortSignal, call: { cancel(): void }): () => void {
  const cancel = (): void => call.cancel();
  if (signal.aborted) cancel();
  signal.addEventListener("abort", cancel, { once: true });
  return () => signal.removeEventListener("abort", cancel);
}

/** An answer whose body is there. */
export function wholeResponse(
  status: number,
  type: string,
  body: string | Uint8Array,
  metadata: Metadata | undefined,
): HttpResponse {
  const text = (): string => (typeof body === "string" ? body : new TextDecoder().decode(body));
  // A copy: what grpc-js hands over are Buffers, which may share memory with others.
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
export function responseHead(status: number, type: string, metadata: Metadata | undefined): Head {
  const headers = (): Record<string, string> => {
    const told = Object.entries(metadata?.getMap() ?? {}).map(([name, value]) => [name, String(value)]);
    return { ...Object.fromEntries(told), "content-type": type };
  };
  return { status, headers, header: (name) => headers()[name] };
}
