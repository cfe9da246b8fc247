import { expect, it } from "vitest";
import { followEvents } from "./follow-events.ts";
import { readServerSentEvents } from "./read-events.ts";

const broken = new Error("the connection broke");
const events = Array.from({ length: 6 }, (_, index) => ({ id: `${index}`, data: `event ${index} ä` }));
const bytesBehind = (position: string | undefined): Uint8Array => {
  const rest = events.slice(position === undefined ? 0 : Number(position) + 1);
  return new TextEncoder().encode(rest.map(({ id, data }) => `id: ${id}\r\ndata: ${data}\r\n\r\n`).join(""));
};

/** Follows a server whose connections break after so many bytes each; answers what was told. */
async function follow(cuts: readonly number[], since?: string): Promise<string[]> {
  const left = [...cuts];
  const told: string[] = [];
  const stream = followEvents<string>({
    since,
    open: async (position) => {
      const cut = left.shift();
      return readServerSentEvents(
        (async function* () {
          const bytes = bytesBehind(position);
          yield bytes.subarray(0, cut);
          if (cut !== undefined) throw broken;
        })(),
      );
    },
    read: ({ id, data }) => [{ event: data, position: id, last: id === "5" }],
    again: async (error) => {
      expect(error).toBe(broken);
      return "open";
    },
  });
  for await (const event of stream) told.push(event);
  return told;
}

it("tells every event once, wherever the connection breaks", async () => {
  const all = events.map(({ data }) => data);
  for (let cut = 0; cut < bytesBehind(undefined).length; cut += 1) {
    expect(await follow([cut]), `cut after ${cut} bytes`).toEqual(all);
    expect(await follow([cut, 30, 0, 30]), `cut after ${cut} bytes and again`).toEqual(all);
  }
});

it("begins behind a position", async () => {
  expect(await follow([3], "3")).toEqual(["event 4 ä", "event 5 ä"]);
});

it("counts failures in a row, ends when told so, and throws what is thrown", async () => {
  const failures: number[] = [];
  const refusing = (again: (count: number) => "open" | "end") =>
    followEvents<string>({
      open: () => Promise.reject(broken),
      read: () => [],
      again: async (_error, count) => {
        failures.push(count);
        return again(count);
      },
    });
  expect(await refusing((count) => (count === 3 ? "end" : "open")).next()).toEqual({ done: true, value: undefined });
  expect(failures).toEqual([1, 2, 3]);
  const giveUp = refusing(() => {
    throw broken;
  });
  await expect(giveUp.next()).rejects.toBe(broken);
});

it("closes the connection when the reader leaves", async () => {
  let closed = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytesBehind(undefined)),
    cancel: () => {
      closed = true;
    },
  });
  for await (const { id } of readServerSentEvents(body)) if (id === "1") break;
  expect(closed).toBe(true);
});
