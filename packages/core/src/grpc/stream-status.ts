import { type ClientHttp2Session, type ClientHttp2Stream, constants, type IncomingHttpHeaders } from "node:http2";
import { GrpcStatusError } from "./grpc-status-error.ts";
import { status } from "./status.ts";

/** How the stream of a call goes. */
export interface StreamStatus {
  /** Calls back when the answer begins well, or has begun. */
  onOpen(listener: () => void): void;
  /** What the answer began with; undefined before, and when it began with a failure. */
  metadata(): IncomingHttpHeaders | undefined;
  /** How it has ended. */
  end(): GrpcStatusError;
  /** Ends it now, for this reason. */
  breakOff(reason: GrpcStatusError): void;
}

export function watchStatus(session: ClientHttp2Session, stream: ClientHttp2Stream): StreamStatus {
  let problem: GrpcStatusError | undefined;
  let metadata: IncomingHttpHeaders | undefined;
  const listeners: (() => void)[] = [];
  const fail = (cause: Error): void => {
    problem ??= new GrpcStatusError(status.UNAVAILABLE, cause.message, "connection", { cause });
  };
  const read = (headers: IncomingHttpHeaders): void => {
    const code = headers["grpc-status"];
    if (code !== undefined) problem ??= new GrpcStatusError(Number(code), detailsOf(headers));
  };
  session.on("error", fail);
  stream.on("error", fail);
  stream.once("close", () => session.off("error", fail));
  stream.once("response", (headers) => {
    read(headers);
    if (headers[":status"] !== 200) fail(new Error(`it answered with HTTP status ${headers[":status"]}`));
    if (problem !== undefined) return;
    metadata = headers;
    for (const listener of listeners) listener();
  });
  stream.once("trailers", read);
  return {
    onOpen(listener) {
      if (metadata === undefined) listeners.push(listener);
      else listener();
    },
    metadata: () => metadata,
    end: () => problem ?? new GrpcStatusError(status.UNAVAILABLE, "the connection ended", "connection"),
    breakOff(reason) {
      problem ??= reason;
      stream.close(constants.NGHTTP2_CANCEL);
    },
  };
}

function detailsOf(headers: IncomingHttpHeaders): string {
  const text = String(headers["grpc-message"] ?? "");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
