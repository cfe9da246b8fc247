import type { ChannelCredentials, ChannelOptions } from "@grpc/grpc-js";
import { ProtocolError } from "@stepflow/core/executor";
import type { OpenTransport, Transport } from "../http/http-message.ts";
import { Channels } from "./channels.ts";
import { openCall } from "./grpc-call.ts";
import { requestMessage } from "./request-message.ts";
import { findRoute } from "./routes.ts";
import { callStream } from "./stream-call.ts";
import { callUnary } from "./unary-call.ts";

/** How a client talks gRPC. Everything has a default. */
export interface GrpcOptions {
  /** TLS of Node for `https:` addresses by default, none for `http:`. */
  readonly credentials?: ChannelCredentials;
  /** Options of `@grpc/grpc-js`, on top of the client's own. */
  readonly channel?: ChannelOptions;
}

const apiRoot = "/api/v1";

/**
 * Talks gRPC to an official 0.13 server in place of HTTP: the transport of a client.
 *
 * The server's REST API is a transcription of its rpcs, which it makes itself; here the client's side makes it. So the
 * client above is the same, its results, errors, retries and hooks included.
 *
 * @example
 * const client = new StepflowClient("http://localhost:7840", { transport: grpc() });
 */
export function grpc(options: GrpcOptions = {}): () => OpenTransport {
  return () => {
    const channels = new Channels(options);
    const send: Transport = async (request) => {
      const { method, headers, body } = request;
      const url = new URL(request.url);
      const path = url.pathname.slice(url.pathname.indexOf(apiRoot) + apiRoot.length);
      const route = findRoute(method, path);
      if (route === undefined) throw new ProtocolError(`no rpc stands for ${method} ${path}`);
      const message = requestMessage(route, { query: url.searchParams, body });
      const call = openCall(channels.to(url, headers["user-agent"]), request, message);
      const { rpc } = route;
      return rpc.methodKind === "unary" ? callUnary(call, rpc) : callStream(call, rpc);
    };
    return { send, close: async () => channels.close() };
  };
}
