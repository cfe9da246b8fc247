import { describe, expect, it } from "vitest";
import { isDead } from "./is-dead.ts";
import type { ThreadSight } from "./look-at-thread.ts";
import type { ProcessIdentity, ThreadIdentity } from "./process-identity.ts";

const hereThread: ThreadIdentity = { bootId: "boot", namespaces: "pid:[1] time:[2]", id: 7, startTime: "700" };
const here: ProcessIdentity = { host: "here", pid: 7, thread: hereThread };
const hereWithoutThread: ProcessIdentity = { host: "here", pid: 7 };

function owner(thread: Partial<ThreadIdentity>): ProcessIdentity {
  return { host: "here", pid: 8, thread: { ...hereThread, id: 8, startTime: "800", ...thread } };
}

const owners = {
  "on this machine": owner({}),
  "this very thread": here,
  "from before the machine was started": owner({ bootId: "other" }),
  "in other namespaces": owner({ namespaces: "pid:[3] time:[2]" }),
  "that does not tell its thread": { host: "here", pid: 8 },
  "that cannot be read": undefined,
} satisfies Record<string, ProcessIdentity | undefined>;

const sights = {
  running: { kind: "running", startTime: "800" },
  "running since another time": { kind: "running", startTime: "801" },
  ended: { kind: "ended" },
  hidden: { kind: "hidden" },
} satisfies Record<string, ThreadSight>;

type Verdict = "lives" | "dead" | "lease";

/** What cannot be looked up is not: these hold whatever there would be to see. */
const unseen: Record<keyof typeof sights, Verdict> = {
  running: "lease",
  "running since another time": "lease",
  ended: "lease",
  hidden: "lease",
};

const verdicts: Record<keyof typeof owners, Record<keyof typeof sights, Verdict>> = {
  "on this machine": { running: "lives", "running since another time": "dead", ended: "dead", hidden: "lease" },
  // It runs since 700, so that the first two are other threads.
  "this very thread": { running: "dead", "running since another time": "dead", ended: "dead", hidden: "lease" },
  "from before the machine was started": unseen,
  "in other namespaces": unseen,
  "that does not tell its thread": unseen,
  "that cannot be read": unseen,
};

const names = <Key extends string>(table: Record<Key, unknown>): Key[] => Object.keys(table) as Key[];
const cases = names(owners).flatMap((who) =>
  names(sights).map((seen) => ({ who, seen, verdict: verdicts[who][seen] })),
);
const ttlMs = 30_000;

function judged(who: keyof typeof owners, sight: ThreadSight, identity: ProcessIdentity, silentMs: number): boolean {
  return isDead({ identity: owners[who], silentMs }, { identity, look: () => sight, ttlMs });
}

describe("an owner", () => {
  it.each(cases)("$who, whose thread is seen as $seen: $verdict", ({ who, seen, verdict }) => {
    const sight = sights[seen];
    expect(judged(who, sight, here, 0)).toBe(verdict === "dead");
    expect(judged(who, sight, here, ttlMs)).toBe(verdict === "dead");
    expect(judged(who, sight, here, ttlMs + 1)).toBe(verdict !== "lives");
  });

  it.each(cases)("$who, seen as $seen by who does not know its own thread: lease", ({ who, seen }) => {
    const sight = sights[seen];
    expect(judged(who, sight, hereWithoutThread, ttlMs)).toBe(false);
    expect(judged(who, sight, hereWithoutThread, ttlMs + 1)).toBe(true);
  });

  it("that was forgotten in the thread that asks keeps its lease, no longer", () => {
    const sight: ThreadSight = { kind: "running", startTime: "700" };
    expect(judged("this very thread", sight, here, ttlMs)).toBe(false);
    expect(judged("this very thread", sight, here, ttlMs + 1)).toBe(true);
  });
});
