import type { Consumer, JetStreamClient } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Nats } from "./load-nats.ts";

/** Who takes the tasks. */
export interface StreamTaker {
  /** Resolves when there is room for a task. */
  whenFree(): Promise<void>;
  /** Takes a task, the bytes of a `TaskAssignment`, and resolves when the next one may come. */
  accept(assignment: Uint8Array): Promise<void>;
  log(level: "debug" | "info" | "warn", message: string): void;
}

/** Where the tasks of a pool of workers lie. */
export interface TaskStream {
  /** The stream that orchestrators publish tasks to, under the subject `<stream>.tasks`. */
  readonly stream: string;
  /** The durable consumer that all workers of the pool share. */
  readonly consumer: string;
}

/** How long one request for a message stays with the server, in ms. */
const fetchMs = 5_000;

/** How long to wait for a stream that is not there, and after a refusal, in ms; with as much by chance again. */
const pauseMs = 1_000;

/**
 * Takes tasks from a stream, one at a time and only when there is room for one, until `signal` is aborted.
 *
 * A message is acknowledged as soon as it is here, before the task is claimed: from there on the orchestrator alone
 * watches over the task, by heartbeats and its queue time-out. Were it acknowledged later, NATS and the orchestrator
 * would both send it again.
 *
 * The stream is made by the orchestrator with its first task, so a missing one is waited for; one that is deleted, or
 * a server that restarts, is the same case.
 */
export async function pullFromStream(
  nats: Nats,
  connection: NatsConnection,
  from: TaskStream,
  taker: StreamTaker,
  signal: AbortSignal,
): Promise<void> {
  const client = nats.jetstream.jetstream(connection);
  let isMissing = false;
  while (!signal.aborted) {
    try {
      const consumer = await openConsumer(nats, client, from);
      if (isMissing) taker.log("info", `stream ${from.stream} is there now`);
      isMissing = false;
      await pullFromConsumer(consumer, taker, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!isRefusal(nats, error, nats.jetstream.JetStreamApiCodes.StreamNotFound)) {
        taker.log("warn", `stream ${from.stream} gave no task, asking again: ${error}`);
      } else if (!isMissing) {
        isMissing = true;
        taker.log("info", `stream ${from.stream} is not there yet: an orchestrator makes it with its first task`);
      }
      await pause(pauseMs * (1 + Math.random()), signal);
    }
  }
}

/**
 * The consumer as it stands, or a new one: workers of another language may have made it.
 *
 * @throws JetStreamApiError while there is no stream
 */
async function openConsumer(nats: Nats, client: JetStreamClient, { stream, consumer }: TaskStream): Promise<Consumer> {
  const { AckPolicy, DeliverPolicy, JetStreamApiCodes } = nats.jetstream;
  try {
    return await client.consumers.get(stream, consumer);
  } catch (error) {
    if (!isRefusal(nats, error, JetStreamApiCodes.ConsumerNotFound)) throw error;
  }
  const manager = await client.jetstreamManager();
  await manager.consumers.add(stream, {
    durable_name: consumer,
    filter_subject: `${stream}.tasks`,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
  });
  return client.consumers.get(stream, consumer);
}

async function pullFromConsumer(consumer: Consumer, taker: StreamTaker, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await taker.whenFree();
    if (signal.aborted) return;
    const message = await consumer.next({ expires: fetchMs });
    if (message === null) continue;
    if (signal.aborted) {
      // Another worker shall have it now and not when the time to acknowledge is over.
      message.nak();
      return;
    }
    message.ack();
    await taker.accept(message.data);
  }
}

function isRefusal({ jetstream }: Nats, error: unknown, code: number): boolean {
  return error instanceof jetstream.JetStreamApiError && error.code === code;
}

function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, delayMs);
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted) end();
  });
}
