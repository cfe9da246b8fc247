import { expect, it } from "vitest";
import { VirtualClock } from "../../../test/support/virtual-clock.ts";
import type { McpConnection } from "./mcp-connection.ts";
import { McpLink } from "./mcp-link.ts";

/** Connections that are opened at once, and when they were; each can be broken. */
class Opener {
  readonly clock: VirtualClock = new VirtualClock();
  readonly openedMs: number[] = [];
  readonly #beganMs: number = this.clock.now();
  closedCount = 0;
  isOpen = true;

  open = async (): Promise<McpConnection> => {
    this.openedMs.push(this.clock.now() - this.#beganMs);
    this.isOpen = true;
    const close = async (): Promise<void> => {
      this.closedCount += 1;
    };
    // The link asks no more of a connection.
    return Object.defineProperty({ close }, "isOpen", { get: () => this.isOpen }) as unknown as McpConnection;
  };
}

it("opens one connection for all who ask at the same time, and keeps it while it is open", async () => {
  const opener = new Opener();
  const link = new McpLink(opener.clock, opener.open);
  const [first, second] = await Promise.all([link.connection(), link.connection()]);
  expect(second).toBe(first);
  expect(await link.connection()).toBe(first);
  expect(opener.openedMs).toHaveLength(1);
});

it("opens another at once, then after pauses that double up to 10 s", async () => {
  const opener = new Opener();
  const link = new McpLink(opener.clock, opener.open);
  for (let count = 0; count < 10; count += 1) {
    await opener.clock.until(link.connection());
    opener.isOpen = false;
  }
  const pauses = opener.openedMs.slice(1).map((ms, index) => ms - (opener.openedMs[index] ?? 0));
  expect(pauses).toEqual([0, 250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  await opener.clock.until(link.connection());
  link.confirm();
  opener.isOpen = false;
  const beforeMs = opener.clock.now();
  await opener.clock.until(link.connection());
  expect(opener.clock.now()).toBe(beforeMs);
});

it("pauses after starts that failed, too", async () => {
  const clock = new VirtualClock();
  const openedMs: number[] = [];
  const link = new McpLink(clock, async () => {
    openedMs.push(clock.now());
    throw new Error("no server");
  });
  for (let count = 0; count < 4; count += 1) {
    await expect(clock.until(link.connection())).rejects.toThrow("no server");
  }
  expect(openedMs.map((ms) => ms - (openedMs[0] ?? 0))).toEqual([0, 0, 250, 750]);
});

it("closes what is being opened, and opens nothing any more", async () => {
  const opener = new Opener();
  const link = new McpLink(opener.clock, opener.open);
  const opening = link.connection();
  await link.close();
  await opening;
  expect(opener.closedCount).toBe(1);
  opener.isOpen = false;
  await expect(link.connection()).rejects.toThrow("the runtime has been closed");
});
