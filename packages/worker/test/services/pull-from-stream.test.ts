import type { NatsConnection } from "@nats-io/transport-node";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { connectNats } from "../../src/transport/nats/connect-nats.ts";
import { loadNats } from "../../src/transport/nats/load-nats.ts";
import { pullFromStream, type StreamTaker } from "../../src/transport/nats/pull-from-stream.ts";
import { NatsServer } from "./nats-server.ts";

const stream = "ORDERS";
const nats = await loadNats();
let server: NatsServer;
let pools: Pool[];

beforeEach(async () => {
  server = await NatsServer.start();
  pools = [];
});

afterEach(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await server.remove();
});

it("takes tasks in their order, and acknowledges them before they run", async () => {
  await server.makeStream(stream);
  const pool = await startPool({ room: 10 });
  for (const number of [1, 2, 3]) await server.publish(stream, Uint8Array.of(number));
  await vi.waitFor(() => expect(pool.taken).toEqual([1, 2, 3]));
  expect(pool.running).toBe(3);
  await vi.waitFor(async () => expect(await server.waiting(stream)).toBe(0));
});

it("leaves to others what it has no room for", async () => {
  await server.makeStream(stream);
  const full = await startPool({ room: 2 });
  for (const number of [1, 2, 3, 4]) await server.publish(stream, Uint8Array.of(number));
  await vi.waitFor(() => expect(full.taken).toEqual([1, 2]));
  const other = await startPool({ room: 2 });
  await vi.waitFor(() => expect(other.taken).toEqual([3, 4]));
  expect(full.taken).toEqual([1, 2]);
});

it("goes on when there is room again", async () => {
  await server.makeStream(stream);
  const pool = await startPool({ room: 1 });
  for (const number of [1, 2]) await server.publish(stream, Uint8Array.of(number));
  await vi.waitFor(() => expect(pool.taken).toEqual([1]));
  pool.finishOne();
  await vi.waitFor(() => expect(pool.taken).toEqual([1, 2]));
});

it("waits for a stream that no orchestrator has made yet, and says so once", async () => {
  const pool = await startPool({ room: 1 });
  await vi.waitFor(() => expect(pool.said).toHaveLength(1));
  await server.makeStream(stream);
  await server.publish(stream, Uint8Array.of(7));
  await vi.waitFor(() => expect(pool.taken).toEqual([7]), { timeout: 10_000 });
  expect(pool.said).toEqual([expect.stringContaining("not there yet"), expect.stringContaining("there now")]);
});

it("uses the consumer that workers of another language have made", async () => {
  await server.makeStream(stream);
  const { AckPolicy } = nats.jetstream;
  const consumers = (await server.manager()).consumers;
  await consumers.add(stream, { durable_name: "pool", ack_policy: AckPolicy.Explicit, max_ack_pending: 17 });
  const pool = await startPool({ room: 1 });
  await server.publish(stream, Uint8Array.of(7));
  await vi.waitFor(() => expect(pool.taken).toEqual([7]));
  expect((await consumers.info(stream, "pool")).config.max_ack_pending).toBe(17);
});

it("takes what was published while the server was away", async () => {
  await server.makeStream(stream);
  const pool = await startPool({ room: 10 });
  await server.publish(stream, Uint8Array.of(1));
  await vi.waitFor(() => expect(pool.taken).toEqual([1]));
  await server.stop();
  await server.start();
  await server.publish(stream, Uint8Array.of(2));
  await vi.waitFor(() => expect(pool.taken).toEqual([1, 2]), { timeout: 30_000 });
});

it("goes on in the new stream when one is deleted and made again", async () => {
  await server.makeStream(stream);
  const pool = await startPool({ room: 10 });
  await server.publish(stream, Uint8Array.of(1));
  await vi.waitFor(() => expect(pool.taken).toEqual([1]));
  await (await server.manager()).streams.delete(stream);
  await vi.waitFor(() => expect(pool.said).toContainEqual(expect.stringContaining("not there yet")), {
    timeout: 30_000,
  });
  await server.makeStream(stream);
  await server.publish(stream, Uint8Array.of(2));
  await vi.waitFor(() => expect(pool.taken).toEqual([1, 2]), { timeout: 30_000 });
});

it("starts before the server does", async () => {
  await server.stop();
  const starting = startPool({ room: 1 });
  await server.start();
  await server.makeStream(stream);
  await server.publish(stream, Uint8Array.of(1));
  const pool = await starting;
  await vi.waitFor(() => expect(pool.taken).toEqual([1]), { timeout: 30_000 });
});

it("loses nothing when it ends while another goes on", async () => {
  await server.makeStream(stream);
  const leaving = await startPool({ room: 1_000 });
  const staying = await startPool({ room: 1_000 });
  const numbers = Array.from({ length: 200 }, (_, index) => index);
  const published = (async () => {
    for (const number of numbers) await server.publish(stream, Uint8Array.of(number));
  })();
  await vi.waitFor(() => expect(leaving.taken.length).toBeGreaterThan(20));
  await leaving.end();
  await published;
  const all = (): number[] => [...leaving.taken, ...staying.taken].sort((one, other) => one - other);
  await vi.waitFor(() => expect(all()).toEqual(numbers), { timeout: 50_000 });
});

interface Pool {
  readonly taken: number[];
  readonly said: string[];
  readonly running: number;
  finishOne(): void;
  end(): Promise<void>;
}

/** One worker of a pool, with room for so many tasks, which run until they are told to finish. */
async function startPool({ room }: { readonly room: number }): Promise<Pool> {
  const connection: NatsConnection = await connectNats(nats, server.url);
  const ending = new AbortController();
  const taken: number[] = [];
  const said: string[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;
  const taker: StreamTaker = {
    whenFree: async () => {
      if (running >= room) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    accept: async (assignment) => {
      running += 1;
      taken.push(...assignment);
    },
    log: (_level, message) => void said.push(message),
  };
  const ended = pullFromStream(nats, connection, { stream, consumer: "pool" }, taker, ending.signal);
  const pool: Pool = {
    taken,
    said,
    get running() {
      return running;
    },
    finishOne: () => {
      running -= 1;
      waiting.shift()?.();
    },
    end: async () => {
      ending.abort();
      for (const free of waiting) free();
      await connection.close();
      await ended;
    },
  };
  pools.push(pool);
  return pool;
}
