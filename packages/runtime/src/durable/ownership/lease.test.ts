import type { StepflowError } from "@stepflow/core";
import { beforeEach, describe, expect, it } from "vitest";
import { MemoryRuns } from "../../../test/support/memory-runs.ts";
import { VirtualClock } from "../../../test/support/virtual-clock.ts";
import { type Deferred, deferred } from "../../deferred.ts";
import { silentLogger } from "../../logger.ts";
import { StorageError } from "../../storage/storage-error.ts";
import { Lease } from "./lease.ts";
import { printProcessIdentity } from "./process-identity.ts";

const ttlMs = 30_000;
const hourMs = 3_600_000;

let clock: VirtualClock;
let runs: FragileRuns;
let endedPids: Set<number>;
let lost: StepflowError[];
let warnings: string[];

beforeEach(() => {
  clock = new VirtualClock();
  runs = new FragileRuns();
  endedPids = new Set();
  lost = [];
  warnings = [];
});

/** Keeps runs in memory, and notes and disturbs heartbeats. */
class FragileRuns extends MemoryRuns {
  readonly beats: [ownerId: string, timeMs: number][] = [];
  readonly muted: Set<string> = new Set();
  readonly claims: (readonly string[])[] = [];
  hold: Deferred<void> | undefined;

  override claim(ownerId: string, deadOwnerIds: readonly string[]): Promise<readonly string[]> {
    this.claims.push(deadOwnerIds);
    return super.claim(ownerId, deadOwnerIds);
  }

  override async heartbeat(ownerId: string, timeMs: number): Promise<void> {
    this.beats.push([ownerId, timeMs]);
    await this.hold?.promise;
    if (this.muted.has(ownerId)) throw new StorageError("memory", "it is locked", "Wait.");
    await super.heartbeat(ownerId, timeMs);
  }
}

function identityOf(pid: number, container: string) {
  return { host: container, pid, thread: { bootId: "boot", namespaces: container, id: pid, startTime: "1" } };
}

/** Another process, on the machine of all others or in a container of its own. */
function enter(pid: number, container = "host"): Promise<Lease> {
  return Lease.enter({
    runs,
    clock,
    ttlMs,
    logger: { ...silentLogger, warn: (message) => void warnings.push(message) },
    onLost: (error) => void lost.push(error),
    identity: identityOf(pid, container),
    look: (id) => (endedPids.has(id) ? { kind: "ended" } : { kind: "running", startTime: "1" }),
  });
}

function begin({ ownerId }: Lease, ...begun: string[]): void {
  runs.write({ ownerId, durability: "process", begun, entries: [], values: [], ended: [], compact: [], records: [] });
}

const ownerIds = async (): Promise<string[]> => (await runs.owners()).map(({ id }) => id);

describe("a lease", () => {
  it("says three times within its time that its owner lives", async () => {
    const { ownerId } = await enter(1);
    const startMs = clock.now();
    expect(await runs.owners()).toEqual([
      { id: ownerId, identity: printProcessIdentity(identityOf(1, "host")), heartbeatMs: startMs },
    ]);
    await clock.advance(ttlMs);
    expect(runs.beats).toEqual([10_000, 20_000, 30_000].map((afterMs) => [ownerId, startMs + afterMs]));
  });

  it("takes over at once from a process of this machine that has ended, the oldest run first", async () => {
    begin(await enter(1), "b", "a");
    const heir = await enter(2);
    expect(await heir.claimAbandoned()).toEqual([]);
    endedPids.add(1);
    expect(await heir.claimAbandoned()).toEqual(["a", "b"]);
    expect(await ownerIds()).toEqual([heir.ownerId]);
    expect(await heir.claimAbandoned()).toEqual([]);
  });

  it("takes nothing from a process of this machine that lives, however long it is silent", async () => {
    const busy = await enter(1);
    begin(busy, "a");
    runs.muted.add(busy.ownerId);
    const heir = await enter(2);
    await clock.advance(10 * ttlMs);
    expect(await heir.claimAbandoned()).toEqual([]);
  });

  it("takes over from a container when it has been silent for a lease, not before", async () => {
    const owner = await enter(1, "container");
    begin(owner, "a");
    const heir = await enter(2);
    await clock.advance(2 * ttlMs);
    expect(await heir.claimAbandoned()).toEqual([]);
    runs.muted.add(owner.ownerId);
    await clock.advance(ttlMs);
    expect(await heir.claimAbandoned()).toEqual([]);
    await clock.advance(1);
    expect(await heir.claimAbandoned()).toEqual(["a"]);
  });

  it("takes over at once from a container that was silent for long when this process began", async () => {
    const owner = await enter(1, "container");
    begin(owner, "a");
    runs.muted.add(owner.ownerId);
    await clock.advance(hourMs);
    expect(await (await enter(2)).claimAbandoned()).toEqual(["a"]);
  });

  it("takes over from who wrote what cannot be read, when it has been silent for a lease", async () => {
    await runs.enter({ id: "later", identity: "(a later release)", heartbeatMs: clock.now() });
    const heir = await enter(1);
    await clock.advance(ttlMs);
    await heir.claimAbandoned();
    expect(await ownerIds()).toContain("later");
    await clock.advance(1);
    await heir.claimAbandoned();
    expect(await ownerIds()).toEqual([heir.ownerId]);
  });

  it("takes nothing from the living when the clock is set back, and waits one lease for the dead", async () => {
    const living = await enter(1, "container");
    const dead = await enter(2, "another container");
    begin(living, "a");
    begin(dead, "b");
    runs.muted.add(dead.ownerId);
    clock.set(clock.now() - hourMs);
    const heir = await enter(3);
    expect(await heir.claimAbandoned()).toEqual([]);
    await clock.advance(ttlMs);
    expect(await heir.claimAbandoned()).toEqual([]);
    await clock.advance(1);
    expect(await heir.claimAbandoned()).toEqual(["b"]);
    await clock.advance(2 * hourMs);
    expect(await heir.claimAbandoned()).toEqual([]);
  });

  it("takes nothing from the living when the clock is set forward, or the machine was suspended", async () => {
    const living = await enter(1, "container");
    begin(living, "a");
    const heir = await enter(2);
    await heir.claimAbandoned();
    clock.set(clock.now() + hourMs);
    expect(await heir.claimAbandoned()).toEqual([]);
    await clock.advance(ttlMs);
    expect(await heir.claimAbandoned()).toEqual([]);
    expect(lost).toEqual([]);
  });

  it("takes nothing from the living when the clock is set back between two looks", async () => {
    const heir = await enter(1);
    await clock.advance(5_000);
    begin(await enter(2, "container"), "a");
    clock.set(clock.now() - hourMs);
    await heir.claimAbandoned();
    await clock.advance(6_000);
    expect(await heir.claimAbandoned()).toEqual([]);
  });

  it("never counts itself among the dead", async () => {
    const lease = await enter(1);
    begin(lease, "a");
    runs.muted.add(lease.ownerId);
    await clock.advance(hourMs);
    await lease.claimAbandoned();
    expect(runs.claims).toEqual([[]]);
  });

  it("tells once that others took over, and is over then", async () => {
    const slow = await enter(1, "container");
    begin(slow, "a");
    runs.muted.add(slow.ownerId);
    const heir = await enter(2);
    await clock.advance(ttlMs + 1);
    expect(await heir.claimAbandoned()).toEqual(["a"]);
    runs.muted.clear();
    await clock.advance(ttlMs);
    expect(lost.map(({ code }) => code)).toEqual(["OWNERSHIP_LOST"]);
    runs.beats.length = 0;
    await clock.advance(ttlMs);
    expect(runs.beats.map(([ownerId]) => ownerId)).not.toContain(slow.ownerId);
    expect(await slow.claimAbandoned()).toEqual([]);
    await slow.leave();
    expect(await ownerIds()).toEqual([heir.ownerId]);
  });

  it("tries again when it cannot be told that its owner lives, and says so", async () => {
    const { ownerId } = await enter(1);
    runs.muted.add(ownerId);
    await clock.advance(10_000);
    expect(warnings).toEqual([
      "others could not be told that this process lives; next try in 10000 ms: [STORAGE] memory: it is locked. Wait.",
    ]);
    runs.muted.clear();
    await clock.advance(10_000);
    expect((await runs.owners()).map(({ heartbeatMs }) => heartbeatMs)).toEqual([clock.now()]);
    expect([warnings.length, lost.length]).toEqual([1, 0]);
  });

  it("gives back what it owns when it is left, and is silent from then on", async () => {
    const first = await enter(1);
    begin(first, "a");
    const second = await enter(2);
    await Promise.all([first.leave(), first.leave()]);
    expect(await second.claimAbandoned()).toEqual(["a"]);
    await second.leave();
    expect(await ownerIds()).toEqual([]);
    await clock.advance(ttlMs);
    expect(runs.beats).toEqual([]);
    expect(await first.claimAbandoned()).toEqual([]);
  });

  it("waits for the sign of life that is under way before it leaves", async () => {
    const lease = await enter(1);
    runs.hold = deferred();
    await clock.advance(10_000);
    let left = false;
    const leaving = lease.leave().then(() => {
      left = true;
    });
    await clock.advance(10_000);
    expect(left).toBe(false);
    runs.muted.add(lease.ownerId);
    runs.hold.resolve();
    await leaving;
    expect(await ownerIds()).toEqual([]);
    await clock.advance(ttlMs);
    expect([runs.beats.length, warnings.length, lost.length]).toEqual([1, 0, 0]);
  });
});
