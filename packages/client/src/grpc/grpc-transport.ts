import type { ConnectionOptions } from "node:tls";
import { ProtocolError } from "@stepflow/core/executor";
import { GrpcConnection, readGrpcAddress } from "@stepflow/core/grpc";
import type { OpenTransport, Transport } from "../http/http-message.ts";
import { openCall } from "./grpc-call.ts";
import { requestMessage } from "./request-message.ts";
import { findRoute } from "./routes.ts";
import { callStream } from "./stream-call.ts";
import { callUnary } from "./unary-call.ts";

/** How a client talks gRPC. Everything has a default. */
export interface GrpcOptions {
  /** For `https:` addresses: what Node's `tls.connect` takes, such as a certificate authority of your own. */
  readonly tls?: ConnectionOptions;
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
export function grpc({ tls = {} }: GrpcOptions = {}): () => OpenTransport {
  return () => {
    const byOrigin = new Map<string, GrpcConnection>();
    const connectionTo = (origin: string): GrpcConnection => {
      const connection =
        byOrigin.get(origin) ?? new GrpcConnection(readGrpcAddress(origin, "the server's address"), tls);
      byOrigin.set(origin, connection);
      return connection;
    };
    const send: Transport = async (request) => {
      const { method, body } = request;
      const { origin, pathname, searchParams } = new URL(request.url);
      const path = pathname.slice(pathname.indexOf(apiRoot) + apiRoot.length);
      const route = findRoute(method, path);
      if (route === undefined) throw new ProtocolError(`no rpc stands for ${method} ${path}`);
      const message = requestMessage(route, { query: searchParams, body });
      const call = openCall(connectionTo(origin), request, message);
      const { rpc } = route;
      return rpc.methodKind === "unary" ? callUnary(call, rpc) : callStream(call, rpc);
    };
    return {
      send,
      close: async () => {
        for (const connection of byOrigin.values()) connection.close();
      },
    };
  };
}
