import type { Consumer, JetStreamClient } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "@stepflow/core";
import type { Nats } from "./load-nats.ts";

export interface PullFromStreamOptions {
  readonly connection: NatsConnection;
  /** The stream that orchestrators publish tasks to, under the subject `<stream>.tasks`. */
  readonly stream: string;
  /** The durable consumer that all workers of a pool share. */
  readonly consumer: string;
  readonly logger: Logger;
  /** Ends the pulling. */
  readonly signal: AbortSignal;
  /** Waits until one more task may run; answers what gives its place back. */
  readonly takeSlot: () => Promise<() => void>;
  /** Called with each message, which is acknowledged by then, and with what gives its place back. */
  readonly onTask: (message: Uint8Array, freeSlot: () => void) => void;
}

/** How long one request for a message stays with the server, in ms; as long as other workers of the protocol ask. */
const fetchMs = 5_000;

/** How long to wait for a stream that is not there yet, and after a refusal, in ms; with as much jitter again. */
const pauseMs = 1_000;

/**
 * Takes tasks from a stream, one at a time and only when there is a place for one, until `signal` is aborted.
 *
 * A message is acknowledged as soon as it is here, before the task is claimed: from there on the orchestrator alone
 * watches over the task, by heartbeats and its queue time-out. Were it acknowledged later, NATS and the orchestrator
 * would both send it again.
 *
 * The stream is made by the orchestrator with its first task, so a missing one is waited for; one that is deleted, or
 * a server that restarts, is the same case.
 */
export async function pullFromStream(nats: Nats, options: PullFromStreamOptions): Promise<void> {
  const { connection, stream, logger, signal } = options;
  const client = nats.jetstream.jetstream(connection);
  let isMissing = false;
  while (!signal.aborted && !connection.isClosed()) {
    try {
      const consumer = await openConsumer(nats, client, options);
      isMissing = false;
      await pullFromConsumer(consumer, options);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof nats.jetstream.jserrors.StreamNotFoundError)) {
        logger.warn(`stream ${stream}: asking for tasks failed, trying again`, { error: String(error) });
      } else if (!isMissing) {
        isMissing = true;
        logger.info(`stream ${stream} does not exist yet; it is made by an orchestrator with its first task`);
      }
      await pause(pauseMs * (1 + Math.random()), signal);
    }
  }
}

/**
 * The consumer as it stands, or a new one: it may have been made by workers of another language.
 *
 * @throws StreamNotFoundError while there is no stream
 */
async function openConsumer(
  { jetstream }: Nats,
  client: JetStreamClient,
  { stream, consumer }: PullFromStreamOptions,
): Promise<Consumer> {
  try {
    return await client.consumers.get(stream, consumer);
  } catch (error) {
    if (!(error instanceof jetstream.jserrors.ConsumerNotFoundError)) throw error;
  }
  const manager = await client.jetstreamManager();
  await manager.consumers.add(stream, {
    durable_name: consumer,
    filter_subject: `${stream}.tasks`,
    ack_policy: jetstream.AckPolicy.Explicit,
    deliver_policy: jetstream.DeliverPolicy.All,
  });
  return client.consumers.get(stream, consumer);
}

async function pullFromConsumer(consumer: Consumer, options: PullFromStreamOptions): Promise<never> {
  const { signal, takeSlot, onTask } = options;
  for (;;) {
    const freeSlot = await takeSlot();
    let isTaken = false;
    try {
      signal.throwIfAborted();
      const message = await consumer.next({ expires: fetchMs });
      if (message === null) continue;
      if (signal.aborted) {
        // Another worker shall have it now and not when the time to acknowledge is over.
        message.nak();
        continue;
      }
      message.ack();
      isTaken = true;
      onTask(message.data, freeSlot);
    } finally {
      if (!isTaken) freeSlot();
    }
  }
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
