import type { WorkerCounters } from "../grpc/worker-counters.ts";
import { connectNats } from "./connect-nats.ts";
import { loadNats } from "./load-nats.ts";
import { pullFromStream, type StreamTaker } from "./pull-from-stream.ts";

export interface NatsSettings {
  readonly natsUrl: string;
  readonly stream: string;
  /** The durable consumer. */
  readonly queueName: string;
  readonly counters: WorkerCounters;
}

/** Takes tasks from NATS until the signal is aborted, whatever becomes of its server in between. */
export async function pullFromNats(settings: NatsSettings, taker: StreamTaker, signal: AbortSignal): Promise<void> {
  const { natsUrl, stream, queueName, counters } = settings;
  const nats = await loadNats();
  const connection = await connectNats(nats, natsUrl);
  counters.add("connections");
  taker.log("info", `pulling tasks from stream ${stream} at ${connection.getServer()}`);
  void (async () => {
    for await (const { type } of connection.status()) {
      if (type === "disconnect") counters.add("connections", -1);
      if (type === "reconnect") counters.add("connections");
      if (type === "disconnect" || type === "reconnect") taker.log("warn", `${natsUrl}: ${type}`);
    }
  })();
  await pullFromStream(nats, connection, { stream, consumer: queueName }, taker, signal);
  // What it has acknowledged shall be known before it goes.
  await connection.drain();
}
