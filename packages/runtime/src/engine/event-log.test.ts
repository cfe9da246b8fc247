import { expect, it } from "vitest";
import { EventLog } from "./event-log.ts";

/** A log that keeps its entries as they are. */
class TextLog extends EventLog<string> {
  readonly #entries: string[];

  constructor(keptEntries: number) {
    const entries: string[] = [];
    super(
      {
        get size() {
          return entries.length;
        },
        at: (index) => entries[index] ?? "",
        drop: (count) => entries.splice(0, count),
      },
      keptEntries,
    );
    this.#entries = entries;
  }

  append(entry: string): void {
    this.#entries.push(entry);
    this.appended();
  }
}

async function readAll(log: EventLog<string>, since = -1, signal?: AbortSignal): Promise<string[]> {
  const read: string[] = [];
  for await (const logged of log.read(since, signal)) {
    read.push("missed" in logged ? `${logged.missed} missed` : `${logged.sequence}: ${logged.entry}`);
  }
  return read;
}

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const collected: Value[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

function filledLog(count: number, keptEntries = 1_000): TextLog {
  const log = new TextLog(keptEntries);
  for (let index = 0; index < count; index += 1) log.append(`e${index}`);
  return log;
}

it("tells many readers everything, whether they come before, meanwhile or after", async () => {
  const log = new TextLog(1_000);
  const before = [readAll(log), readAll(log)];
  log.append("first");
  await Promise.resolve();
  const meanwhile = readAll(log);
  log.append("second");
  log.close();
  const everything = ["0: first", "1: second"];
  expect(await Promise.all([...before, meanwhile, readAll(log)])).toEqual(Array(4).fill(everything));
});

it("goes on after the entry that a reader has seen last", async () => {
  const log = filledLog(4);
  log.close();
  expect(await readAll(log, 1)).toEqual(["2: e2", "3: e3"]);
  expect(await readAll(log, 3)).toEqual([]);
});

it("says how many entries were dropped before they were read", async () => {
  const log = filledLog(100, 8);
  log.close();
  const [gap, ...entries] = await readAll(log);
  const kept = entries.length;
  expect(gap).toBe(`${100 - kept} missed`);
  expect(entries).toEqual(Array.from({ length: kept }, (_, index) => `${100 - kept + index}: e${100 - kept + index}`));
  expect(kept).toBeGreaterThanOrEqual(8);
  expect(kept).toBeLessThanOrEqual(10);
});

it("lets a reader go on behind a gap with the gap's own number", async () => {
  const log = filledLog(100, 8);
  log.close();
  const [gap] = await collect(log.read(-1));
  const [next] = await collect(log.read(gap?.sequence ?? -1));
  expect(next).toEqual({ sequence: (gap?.sequence ?? -1) + 1, entry: `e${(gap?.sequence ?? -1) + 1}` });
});

it("tells a slow reader of every entry or of the gap that it fell into, whenever that opened", async () => {
  const log = filledLog(1, 4);
  const reader = log.read(-1);
  let accountedFor = 0;
  for (let count = 1; count < 400; count += 1) {
    log.append(`e${count}`);
    if (count % 7 !== 0) continue;
    const { value } = await reader.next();
    if (value === undefined) break;
    accountedFor += "missed" in value ? value.missed : 1;
    expect(value.sequence).toBe(accountedFor - 1);
  }
  expect(accountedFor).toBeGreaterThan(300);
  await reader.return();
});

it("ends reading when its signal is aborted, at once and while it waits", async () => {
  const log = filledLog(2);
  const controller = new AbortController();
  const waiting = readAll(log, -1, controller.signal);
  await Promise.resolve();
  controller.abort();
  expect(await waiting).toEqual(expect.any(Array));
  expect(await readAll(log, -1, controller.signal)).toEqual([]);
});

it("leaves nothing at a signal that outlives the reader", async () => {
  const log = new TextLog(1_000);
  const controller = new AbortController();
  let listeners = 0;
  const { signal } = controller;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (...listener: Parameters<typeof add>) => {
    listeners += 1;
    add(...listener);
  };
  signal.removeEventListener = (...listener: Parameters<typeof remove>) => {
    listeners -= 1;
    remove(...listener);
  };
  const read = readAll(log, -1, signal);
  log.append("only");
  log.close();
  expect(await read).toEqual(["0: only"]);
  expect(listeners).toBe(0);
});
