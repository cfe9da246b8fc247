import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from "node:http2";
import { getDefaultHighWaterMark, setDefaultHighWaterMark } from "node:stream";
import { toBinary } from "@bufbuild/protobuf";
import {
  acknowledge,
  type GrpcAddress,
  GrpcStatusError,
  keepAlive,
  MessageReader,
  post,
  prefixBytes,
  status,
  watchStatus,
} from "@stepflow/core/grpc";
import { type PullTasksRequest, PullTasksRequestSchema, TasksService } from "../../../generated/proto/tasks_pb.ts";

/**
 * How much the orchestrator may send of what is not read yet, in bytes, for each task that may be under way, with bounds. A
 * task that was sent is out of the queue, and no other worker gets it; small ones have 300 bytes.
 */
const windowBytesPerTask = 128;
const smallestWindow = 512;
const largestWindow = 16_384;
const connectionWindow = 4 * 1024 * 1024;

/** What is pulled from where. */
export interface TaskStreamOptions {
  readonly address: GrpcAddress;
  readonly request: PullTasksRequest;
  /** How many tasks may be under way. */
  readonly maxConcurrent: number;
  /** Ends the stream. */
  readonly signal: AbortSignal;
  /** Called when the orchestrator has taken the request. */
  readonly onOpen: () => void;
}

/**
 * `PullTasks`, message by message: none is fetched before it is asked for. By HTTP/2 alone, since grpc-js reads ahead as
 * fast as the other side writes, and tasks that one worker keeps waiting could run at another.
 *
 * Contract: https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md
 *
 * @throws GrpcStatusError when the orchestrator refuses or cannot be reached
 */
export async function* openTaskStream({
  address,
  request,
  maxConcurrent,
  signal,
  onOpen,
}: TaskStreamOptions): AsyncGenerator<Uint8Array> {
  const windowBytes = Math.min(largestWindow, Math.max(smallestWindow, windowBytesPerTask * maxConcurrent));
  const session = connect(address.origin, { settings: { initialWindowSize: windowBytes, enablePush: false } });
  // What goes wrong is told by the stream that it ends.
  session.on("error", () => {});
  // That of the whole connection shall not be what holds a large task up.
  session.once("connect", () => session.setLocalWindowSize(connectionWindow));
  const stopPinging = keepAlive(session);
  const stream = pull(session, request);
  const cancel = (): void => stream.close(constants.NGHTTP2_CANCEL);
  signal.addEventListener("abort", cancel, { once: true });
  // An orchestrator that goes down waits for its streams.
  session.once("goaway", cancel);
  const outcome = watchStatus(session, stream);
  outcome.onOpen(onOpen);
  try {
    for await (const message of messages(session, stream, windowBytes)) {
      acknowledge(session);
      yield message;
    }
    throw outcome.end();
  } finally {
    signal.removeEventListener("abort", cancel);
    stopPinging();
    session.destroy();
  }
}

function pull(session: ClientHttp2Session, request: PullTasksRequest): ClientHttp2Stream {
  const { pullTasks } = TasksService.method;
  const path = `/${pullTasks.parent.typeName}/${pullTasks.name}`;
  // A stream reads ahead as much as this says when it is made, whatever is asked for, and has no option for it.
  const usual = getDefaultHighWaterMark(false);
  setDefaultHighWaterMark(false, 1);
  try {
    return post(session, path, toBinary(PullTasksRequestSchema, request));
  } finally {
    setDefaultHighWaterMark(false, usual);
  }
}

async function* messages(
  session: ClientHttp2Session,
  stream: ClientHttp2Stream,
  windowBytes: number,
): AsyncGenerator<Uint8Array> {
  const reader = new MessageReader(stream);
  for (;;) {
    const prefix = await reader.read(prefixBytes);
    if (prefix === undefined) return;
    if (prefix[0] !== 0) throw new GrpcStatusError(status.INTERNAL, "a message is compressed, which nobody asked for");
    const length = prefix.readUInt32BE(1);
    // One that is much larger than the window would be many times as long under way as it needs.
    const isLarge = length > 4 * windowBytes;
    if (isLarge) session.settings({ initialWindowSize: windowBytes + length });
    const message = await reader.read(length);
    if (isLarge && !session.destroyed) session.settings({ initialWindowSize: windowBytes });
    if (message === undefined) return;
    yield message;
  }
}
