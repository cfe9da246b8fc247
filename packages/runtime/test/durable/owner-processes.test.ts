// Who is dead, tried with processes that really are.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isDead } from "../../src/durable/ownership/is-dead.ts";
import { lookAtThread } from "../../src/durable/ownership/look-at-thread.ts";
import {
  type ProcessIdentity,
  parseProcessIdentity,
  processIdentity,
  type ThreadIdentity,
} from "../../src/durable/ownership/process-identity.ts";

const loader = ["--conditions=@stepflow/source", "--import", import.meta.resolve("tsx")];
const script = fileURLToPath(new URL("tell-identity.ts", import.meta.url));
const node = [process.execPath, ...loader, script];

const judge = { identity: processIdentity(), look: lookAtThread, ttlMs: 30_000 };
const isDeadWhen = (identity: ProcessIdentity, silentMs: number): boolean => isDead({ identity, silentMs }, judge);

const started: ChildProcess[] = [];

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
});

/** Starts a process that tells its identity, and waits for it. */
async function start(
  file: string,
  args: readonly string[],
): Promise<{ child: ChildProcess; identity: ProcessIdentity }> {
  const child = spawn(file, args, { stdio: ["pipe", "pipe", "inherit"] });
  started.push(child);
  const lines = createInterface({ input: child.stdout });
  const [line]: string[] = await once(lines, "line");
  return { child, identity: understood(line ?? "") };
}

function understood(text: string): ProcessIdentity {
  const identity = parseProcessIdentity(text);
  if (identity === undefined) throw new Error(`this is no identity: ${text}`);
  return identity;
}

function threadOf({ thread }: ProcessIdentity): ThreadIdentity {
  if (thread === undefined) throw new Error("this system does not tell its threads apart");
  return thread;
}

/** Why a process cannot be put into a namespace of its own here; `undefined` when it can. */
function unshareProblem(): string | undefined {
  if (process.platform !== "linux") return `there are no namespaces on ${process.platform}`;
  const { status, stderr, error } = spawnSync("unshare", ["--pid", "--fork", "--mount-proc", "true"], {
    encoding: "utf8",
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
}

describe.runIf(process.platform === "linux")("on Linux, an owner", () => {
  it("lives while its process does, however long it is silent", async () => {
    const { identity, child } = await start(process.execPath, node.slice(1));
    expect(identity.pid).toBe(child.pid);
    expect(threadOf(identity).id).toBe(child.pid);
    expect(isDeadWhen(identity, 0)).toBe(false);
    expect(isDeadWhen(identity, Number.POSITIVE_INFINITY)).toBe(false);
  });

  it("is dead as soon as its process has been killed", async () => {
    const { identity, child } = await start(process.execPath, node.slice(1));
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(isDeadWhen(identity, 0)).toBe(true);
  });

  it("is dead when its process is a zombie that nobody asks for", async () => {
    // What becomes of the shell does not know of the shell's child.
    const { identity } = await start("sh", ["-c", '"$@" & exec cat', "sh", ...node]);
    expect(isDeadWhen(identity, 0)).toBe(false);
    process.kill(identity.pid, "SIGKILL");
    await vi.waitFor(() => expect(readFileSync(`/proc/${identity.pid}/stat`, "latin1")).toContain(") Z "));
    expect(isDeadWhen(identity, 0)).toBe(true);
  });

  it("is dead when another process has its id", async () => {
    const { identity } = await start(process.execPath, node.slice(1));
    const before = { ...identity, thread: { ...threadOf(identity), startTime: "1" } };
    expect(isDeadWhen(before, 0)).toBe(true);
  });

  const isOld = Number(process.versions.node.split(".")[0]) < 22;
  const thread = isOld ? " (not tried here: threads of Node 20 load no TypeScript)" : "";

  it.runIf(!isOld)(`is dead as soon as its thread has been terminated, though its process lives${thread}`, async () => {
    const worker = new Worker(script, { execArgv: loader });
    const [text]: string[] = await once(worker, "message");
    const identity = understood(text ?? "");
    expect(identity.pid).toBe(process.pid);
    expect(threadOf(identity).id).not.toBe(process.pid);
    expect(isDeadWhen(identity, Number.POSITIVE_INFINITY)).toBe(false);
    await worker.terminate();
    await vi.waitFor(() => expect(isDeadWhen(identity, 0)).toBe(true));
  });

  it("whose process stands still is not dead", async () => {
    const { identity, child } = await start(process.execPath, node.slice(1));
    child.kill("SIGSTOP");
    await vi.waitFor(() => expect(readFileSync(`/proc/${identity.pid}/stat`, "latin1")).toContain(") T "));
    expect(isDeadWhen(identity, Number.POSITIVE_INFINITY)).toBe(false);
  });
});

const problem = unshareProblem();

describe(problem === undefined ? "in a container" : `in a container (not tried here: ${problem})`, () => {
  it.runIf(problem === undefined)("an owner keeps its lease, dead or alive", async () => {
    const { identity, child } = await start("unshare", ["--pid", "--fork", "--kill-child", "--mount-proc", ...node]);
    expect(threadOf(identity).bootId).toBe(threadOf(judge.identity).bootId);
    expect(threadOf(identity).id).toBe(1);
    expect(isDeadWhen(identity, 30_000)).toBe(false);
    expect(isDeadWhen(identity, 30_001)).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(isDeadWhen(identity, 30_000)).toBe(false);
  });

  it.runIf(problem === undefined)("an owner of another user, whom the system hides, keeps its lease", async () => {
    // The shell is the first process there.
    const hiding = 'mount -t proc -o hidepid=2 proc /proc && "$@"; exit';
    const looker = spawn("unshare", ["--pid", "--mount", "--fork", "sh", "-c", hiding, "sh", ...node, "look"]);
    const [output]: Buffer[] = await once(looker.stdout, "data");
    expect(JSON.parse(String(output))).toEqual({ first: { kind: "hidden" }, gone: { kind: "ended" } });
    await once(looker, "exit");
  });

  it.runIf(problem === undefined)("an owner that sees the processes outside is not looked for among them", async () => {
    const { identity } = await start("unshare", ["--pid", "--fork", "--kill-child", ...node]);
    expect(identity.pid).toBe(1);
    expect(identity.thread).toBeUndefined();
    expect(isDeadWhen(identity, 30_000)).toBe(false);
  });
});
