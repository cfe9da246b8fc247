import type { ClientHttp2Session, ClientHttp2Stream, IncomingHttpHeaders } from "node:http2";
import { GrpcStatusError } from "./grpc-status-error.ts";
import { status } from "./status.ts";

/**
 * Watches how a stream goes.
 *
 * @param onOpen called when its answer begins well
 * @returns what tells how it has ended
 */
export function watchStatus(
  session: ClientHttp2Session,
  stream: ClientHttp2Stream,
  onOpen: () => void,
): () => GrpcStatusError {
  let problem: GrpcStatusError | undefined;
  const fail = (error: Error): void => {
    problem ??= new GrpcStatusError(status.UNAVAILABLE, error.message);
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
    if (problem === undefined) onOpen();
  });
  stream.once("trailers", read);
  return () => problem ?? new GrpcStatusError(status.UNAVAILABLE, "the connection ended");
}

function detailsOf(headers: IncomingHttpHeaders): string {
  const text = String(headers["grpc-message"] ?? "");
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
