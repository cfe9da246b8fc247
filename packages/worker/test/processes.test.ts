import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { isJsonObject, type JsonValue } from "@stepflow/core";
import { afterEach, describe, expect, it } from "vitest";
import { BlobServer } from "./support/blob-server.ts";
import { executeMessage, get, messages, open, post, runStatus, runtimeHeaders, send } from "./support/exchange.ts";
import { startProgram, type WorkerProgram } from "./support/start-program.ts";

const file = fileURLToPath(new URL("./support/processes-program.ts", import.meta.url));
const calls = process.env.STEPFLOW_SLOW === "1" ? 1_000 : 100;

let program: WorkerProgram | undefined;
afterEach(async () => {
  program?.child.kill("SIGKILL");
  await program?.ended;
  program = undefined;
});

async function start(workers: number, environment: Readonly<Record<string, string>> = {}): Promise<Started> {
  program = startProgram(["--workers", String(workers)], environment, file);
  const url = `http://127.0.0.1:${await program.port}/`;
  return { ...program, url };
}

interface Started extends WorkerProgram {
  readonly url: string;
}

const hold = JSON.stringify(executeMessage("/hold", null));

/** The number behind `held in` of a call that has begun. */
async function heldIn({ said }: WorkerProgram): Promise<number> {
  return Number(/held in (\d+);/.exec(await said("held in"))?.[1]);
}

/** What a call came to, or one field of it. */
function outputOf(answer: JsonValue | undefined, field?: string): JsonValue | undefined {
  const { result } = isJsonObject(answer) ? answer : {};
  const { output } = isJsonObject(result) ? result : {};
  return field === undefined ? output : isJsonObject(output) ? output[field] : undefined;
}

async function untilGone(pid: number): Promise<void> {
  const isAlive = (): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  while (isAlive()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("a worker in several processes", { timeout: 60_000 }, () => {
  it(`leads ${calls} answers at once to the processes that asked, and loses none`, async () => {
    const worker = await start(4);
    const agent = new Agent({ keepAlive: true });
    const { instanceId } = JSON.parse((await get(worker, "/health")).text);
    const asking = await Promise.all(
      Array.from({ length: calls }, async (_one, index) => {
        const response = await open(worker, JSON.stringify(executeMessage("/ask-here", null, `call-${index}`)));
        const stream = messages(response);
        return { index, response, stream, question: (await stream.next()).value };
      }),
    );
    // All are open now; answers go out in another order than questions came.
    const outcomes = await Promise.all(
      asking.reverse().map(async ({ index, response, stream, question }) => {
        expect(response.headers["stepflow-instance-id"]).toBe(instanceId);
        const answer = JSON.stringify({ jsonrpc: "2.0", id: question?.id ?? null, result: runStatus });
        const headers = { ...runtimeHeaders, "stepflow-instance-id": instanceId };
        expect(await send(worker, answer, { headers, agent })).toMatchObject({ status: 202, text: "" });
        const { value } = await stream.next();
        expect(value).toMatchObject({ id: `call-${index}`, result: { output: { status: "completed" } } });
        return outputOf(value ?? null, "pid");
      }),
    );
    agent.destroy();
    expect(outcomes).toHaveLength(calls);
    expect(new Set(outcomes).size).toBe(4);
    expect(worker.output()).toMatch(/^\{"port":\d+\}\n$/);
  });

  it("refuses answers to other instances, and to nobody", async () => {
    const worker = await start(2);
    const answer = JSON.stringify({ jsonrpc: "2.0", id: "call-1#gone", result: runStatus });
    const strange = { headers: { ...runtimeHeaders, "stepflow-instance-id": "9f2c" } };
    for (const sending of [strange, {}]) {
      const { status, text } = await send(worker, answer, sending);
      expect({ status, ...JSON.parse(text) }).toMatchObject({ status: 400, error: { code: -32600 } });
    }
  });

  it("keeps a session in one process", async () => {
    const worker = await start(2);
    const sessions = await Promise.all(
      [0, 1].map(async () => {
        const response = await open(worker, "", { method: "GET", path: "/runtime/events" });
        const stream = messages(response);
        const endpoint = String((await stream.next()).value?.endpoint);
        return { response, stream, url: new URL(endpoint, worker.url).href };
      }),
    );
    const pids = await Promise.all(
      sessions.map(async (session) => {
        const asked = post(session, executeMessage("/ask-here", null));
        const question = (await session.stream.next()).value;
        const answer = JSON.stringify({ jsonrpc: "2.0", id: question?.id ?? null, result: runStatus });
        expect(await send(session, answer)).toMatchObject({ status: 202 });
        const pid = outputOf(await asked, "pid");
        const again = await post(session, executeMessage("/pid", null));
        expect(again).toMatchObject({ result: { output: pid } });
        return pid;
      }),
    );
    // The second was opened while the first was open.
    expect(new Set(pids).size).toBe(2);
    for (const { response } of sessions) response.destroy();
    expect(await send({ url: `${worker.url}?sessionId=unknown` }, hold)).toMatchObject({ status: 400 });
  });

  it("fails the calls of a process that dies, lets others go on, and replaces it", async () => {
    const worker = await start(2);
    const held = post(worker, executeMessage("/hold", null, "held"));
    const pid = await heldIn(worker);
    const other = await open(worker, JSON.stringify(executeMessage("/ask-here", null)));
    const stream = messages(other);
    const question = (await stream.next()).value;
    process.kill(pid, "SIGKILL");
    expect(await held).toMatchObject({ id: "held", error: { code: -32302 } });

    const answer = JSON.stringify({ jsonrpc: "2.0", id: question?.id ?? null, result: runStatus });
    expect(await send(worker, answer)).toMatchObject({ status: 202 });
    expect((await stream.next()).value).toMatchObject({ result: { output: { status: "completed" } } });

    expect(await worker.said("ended with SIGKILL")).toMatch(/process \d of the worker/);
    const pids = new Set<unknown>();
    while (pids.size < 2) {
      const answers = await Promise.all(Array.from({ length: 4 }, () => post(worker, executeMessage("/pid", null))));
      for (const answer of answers) pids.add(outputOf(answer));
    }
    expect(pids).not.toContain(pid);
  });

  it("breaks off the stream of a process that dies", async () => {
    const worker = await start(2);
    const response = await open(worker, JSON.stringify(executeMessage("/ask-here", null)));
    const stream = messages(response);
    const question = (await stream.next()).value;
    const pids = new Set<number>();
    while (pids.size < 2) {
      const answers = await Promise.all([0, 1, 2].map(() => post(worker, executeMessage("/pid", null))));
      for (const answer of answers) pids.add(Number(outputOf(answer)));
    }
    for (const pid of pids) process.kill(pid, "SIGKILL");
    await expect(stream.next()).rejects.toThrow(/aborted|ECONNRESET/);
    // Until a new process answers; as long as a death has not been noticed, /health is what it was.
    for (let pid = Number.NaN; !Number.isInteger(pid) || pids.has(pid); ) {
      pid = Number(outputOf(await post(worker, executeMessage("/pid", null))));
    }
    const answer = JSON.stringify({ jsonrpc: "2.0", id: question?.id ?? null, result: runStatus });
    expect(await send(worker, answer)).toMatchObject({ status: 400 });
  });

  it("tells every process what the runtime says of itself, those that come later, too", async () => {
    const worker = await start(2);
    await using blobs = await BlobServer.start();
    const params = { runtimeProtocolVersion: 1, capabilities: { blobApiUrl: blobs.url } };
    const introduced = await post(worker, { jsonrpc: "2.0", id: "hello", method: "initialize", params });
    expect(introduced).toMatchObject({ id: "hello", result: { serverProtocolVersion: 1 } });
    const keepInBoth = async (seen: ReadonlySet<unknown>): Promise<void> => {
      while (new Set([...blobs.blobs.values()].map(({ bytes }) => bytes.toString())).size < seen.size + 2) {
        const answers = await Promise.all([0, 1, 2].map(() => post(worker, executeMessage("/keep", null))));
        for (const answer of answers) expect(answer).toMatchObject({ result: {} });
      }
    };
    await keepInBoth(new Set());
    const before = new Set([...blobs.blobs.values()].map(({ bytes }) => bytes.toString()));
    for (const pid of before) process.kill(Number(pid), "SIGKILL");
    await Promise.all([worker.said("process 1 of the worker ended"), worker.said("process 2 of the worker ended")]);
    while ((await get(worker, "/health")).status !== 200) await new Promise((resolve) => setTimeout(resolve, 5));
    await keepInBoth(before);
  });

  it("lets a call go when the runtime closes its connection", async () => {
    const worker = await start(2);
    const sending = request(worker.url, { method: "POST", headers: runtimeHeaders });
    sending.on("error", () => {}).end(hold);
    const pid = await heldIn(worker);
    sending.destroy();
    await worker.said(`let go in ${pid};`);
  });

  it("leaves no process behind when it is killed", async () => {
    const worker = await start(2);
    const call = open(worker, hold);
    call.catch(() => {});
    const pid = await heldIn(worker);
    worker.child.kill("SIGKILL");
    await untilGone(pid);
    await expect(call).rejects.toThrow();
  });

  it("lets calls end when it is asked to end, refuses new ones, and then ends", async () => {
    const worker = await start(2);
    const response = await open(worker, JSON.stringify(executeMessage("/ask-here", null)));
    const stream = messages(response);
    const question = (await stream.next()).value;
    worker.child.kill("SIGTERM");
    while ((await get(worker, "/health")).status !== 503) await new Promise((resolve) => setImmediate(resolve));
    const refused = await send(worker, JSON.stringify(executeMessage("/pid", null, "late")));
    expect(refused.status).toBe(503);
    expect(JSON.parse(refused.text)).toMatchObject({ id: "late", error: { code: -32302 } });
    const answer = JSON.stringify({ jsonrpc: "2.0", id: question?.id ?? null, result: runStatus });
    expect(await send(worker, answer)).toMatchObject({ status: 202 });
    expect((await stream.next()).value).toMatchObject({ result: { output: { status: "completed" } } });
    expect(await worker.ended).toBe(0);
  });

  it("aborts calls that have not ended in time", async () => {
    const worker = await start(2, { STEPFLOW_SHUTDOWN_GRACE_SECS: "0" });
    const held = post(worker, executeMessage("/hold", null));
    const pid = await heldIn(worker);
    worker.child.kill("SIGTERM");
    expect(await held).toMatchObject({ result: { output: pid } });
    expect(await worker.ended).toBe(0);
  });

  it("ends with a reason when its processes do not come to serve", async () => {
    program = startProgram(["--workers", "2"], { FAIL_TO_START: "yes" }, file);
    program.port.catch(() => {});
    await program.said("processes of the worker in a row did not come to serve: the last ended with exit code 7");
    expect(await program.ended).toBe(1);
    expect(program.output()).toBe("");
  });

  it("asks for its token where its processes listen, too", async () => {
    const worker = await start(2, { STEPFLOW_WORKER_TOKEN: "s3cret" });
    expect(await send(worker, hold)).toMatchObject({ status: 401 });
    const headers = { ...runtimeHeaders, authorization: "Bearer s3cret" };
    expect(await post(worker, executeMessage("/greet", { name: "Ada" }), { headers })).toMatchObject({ result: {} });
    const strange = { ...headers, host: "evil.example" };
    expect(await send(worker, hold, { headers: strange })).toMatchObject({ status: 403 });
  });
});
