import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { propertyTimeoutMs, runs } from "../../../core/test/support/runs.ts";
import { type RunningServer, serve } from "../../src/server/index.ts";
import { StepflowRuntime } from "../../src/stepflow-runtime.ts";
import { named } from "../generated/rest-responses.ts";
import { callChecked } from "./support/checked-server.ts";
import { type RawEvent, readBytes, wholeEvents } from "./support/raw-events.ts";
import { greet, testWorker, waiting } from "./support/test-worker.ts";

const worker = testWorker();
let runtime: StepflowRuntime;
let server: RunningServer;

beforeAll(async () => {
  runtime = await StepflowRuntime.start({ components: [worker.server] });
  server = await serve(runtime, { port: 0, heartbeatMs: 20 });
});
afterAll(async () => {
  await server.close();
  await runtime.close();
});

async function endedRun(): Promise<string> {
  const { flowId } = await runtime.flows.store(greet);
  const run = await runtime.submitMany(
    { flowId },
    ["Ada", "Bob", "Cy 🙂"].map((name) => ({ name })),
  );
  await run.wait();
  return run.id;
}

const eventsAt = (runId: string, query = ""): string => `${server.url}/api/v1/runs/${runId}/events${query}`;
const all = Number.POSITIVE_INFINITY;
const idsOf = (events: readonly RawEvent[]): string[] => events.map(({ id }) => id);

/** Reads as browsers do: whenever the connection is cut, from behind the last event that came whole. */
async function readWithCuts(url: () => string, cuts: readonly number[]): Promise<RawEvent[]> {
  const events: RawEvent[] = [];
  for (let connection = 0; events.at(-1)?.type !== "run_completed"; connection += 1) {
    const last = events.at(-1);
    const headers: Record<string, string> = last === undefined ? {} : { "last-event-id": last.id };
    events.push(...wholeEvents(await readBytes(url(), headers, cuts[connection] ?? all)));
  }
  return events;
}

describe("events of a run", () => {
  it("fit the contract, and end with the run", async () => {
    const events = wholeEvents(await readBytes(eventsAt(await endedRun(), "?includeResults=true"), {}, all));
    for (const { id, type, data } of events) {
      const event = JSON.parse(Buffer.from(data, "latin1").toString());
      expect(named.RunEvent(event), data).toBeUndefined();
      expect(event).toMatchObject({ cursor: id, type });
    }
    expect(events.at(0)?.type).toBe("run_created");
    expect(events.at(-1)?.type).toBe("run_completed");
    expect(new Set(idsOf(events)).size).toBe(events.length);
    expect(events.some(({ data }) => data.includes("Hello Ada"))).toBe(true);
  });

  it("go on behind `since` or Last-Event-ID; `since` wins", async () => {
    const runId = await endedRun();
    const events = wholeEvents(await readBytes(eventsAt(runId), {}, all));
    const [third, fifth] = [events[2]?.id ?? "", events[4]?.id ?? ""];
    const since = wholeEvents(await readBytes(eventsAt(runId, `?since=${third}`), { "last-event-id": fifth }, all));
    expect(since).toEqual(events.slice(3));
    const header = wholeEvents(await readBytes(eventsAt(runId), { "last-event-id": fifth }, all));
    expect(header).toEqual(events.slice(5));
    expect(events.some(({ data }) => data.includes("Hello"))).toBe(false);
  });

  it("of sub-runs come when they are asked for", async () => {
    const { flowId } = await runtime.flows.store({ output: 1 });
    const input = { flow_id: flowId, input: null };
    const flow = { steps: [{ id: "sub", component: "/builtin/eval", input }], output: { $step: "sub" } };
    const run = await runtime.submit(flow, null);
    await run.wait();
    const own = wholeEvents(await readBytes(eventsAt(run.id), {}, all));
    const tree = wholeEvents(await readBytes(eventsAt(run.id, "?includeSubRuns=true"), {}, all));
    expect(tree.filter(({ type }) => type === "run_created")).toHaveLength(2);
    expect(idsOf(tree.filter(({ data }) => data.includes(`"runId":"${run.id}"`)))).toEqual(idsOf(own));
  });

  it("a cursor that is none is refused before anything is sent", async () => {
    const answer = await callChecked(server.url, "GET", `/runs/${await endedRun()}/events?since=first`);
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining("cursor")]);
  });

  it("come as they happen, with comments while nothing does", async () => {
    const run = await runtime.submit(waiting, null);
    await worker.untilHeld();
    const response = await fetch(eventsAt(run.id));
    const reader = response.body?.getReader();
    let text = "";
    while (!/step_started.*"held".*: still here\n\n: still here\n\n/s.test(text)) {
      const { value } = (await reader?.read()) ?? {};
      text += Buffer.from(value ?? []).toString();
    }
    worker.letGo();
    for (let done = false; !done; ) {
      const { value, done: ended = true } = (await reader?.read()) ?? {};
      text += Buffer.from(value ?? []).toString();
      done = ended;
    }
    const types = wholeEvents(text).map(({ type }) => type);
    expect(types.at(-1)).toBe("run_completed");
    expect(types).toContain("progress");
  });

  it("end with the server, so that their readers come again", async () => {
    const other = await serve(runtime, { port: 0 });
    const run = await runtime.submit(waiting, null);
    await worker.untilHeld();
    const response = await fetch(`${other.url}/api/v1/runs/${run.id}/events`);
    await other.close();
    expect(wholeEvents(await response.text()).map(({ type }) => type)).not.toContain("run_completed");
    worker.letGo();
    await run.wait();
  });

  it(
    "none is lost or doubled, wherever the connection is cut",
    async () => {
      const runId = await endedRun();
      const url = eventsAt(runId, "?includeResults=true");
      const whole = await readBytes(url, {}, all);
      const events = wholeEvents(whole);
      const cuts = fc.array(fc.integer({ min: 1, max: whole.length }), { minLength: 1, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(cuts, async (offsets) => {
          expect(await readWithCuts(() => url, offsets)).toEqual(events);
        }),
        runs(whole.length),
      );
    },
    propertyTimeoutMs,
  );

  it("are no request under way any more when their reader has left", async () => {
    const run = await runtime.submit(waiting, null);
    await worker.untilHeld();
    await readBytes(eventsAt(run.id), {}, 60);
    const underWay = async (): Promise<string | undefined> => {
      const { text } = await callChecked(server.url, "GET", "/metrics");
      return /^stepflow_http_requests_under_way (\d+)$/m.exec(text)?.[1];
    };
    // The question itself is one.
    await expect.poll(underWay).toBe("1");
    worker.letGo();
    await run.wait();
  });

  it("none is lost or doubled while servers come and go", async () => {
    const run = await runtime.submit(waiting, null);
    await worker.untilHeld();
    let current = await serve(runtime, { port: 0 });
    const reading = readWithCuts(() => `${current.url}/api/v1/runs/${run.id}/events`, [1, 60, 200, 333, 1_000, 1_000]);
    for (let restart = 0; restart < 3; restart += 1) {
      const next = await serve(runtime, { port: 0 });
      const previous = current;
      current = next;
      await previous.close();
    }
    worker.letGo();
    await run.wait();
    const events = await reading;
    await current.close();
    expect(events).toEqual(wholeEvents(await readBytes(eventsAt(run.id), {}, all)));
  });

  it("none is lost or doubled while the runs themselves move from process to process", async () => {
    const directory = await mkdtemp(join(tmpdir(), "stepflow-events-"));
    const storage = `sqlite:${join(directory, "flows.db")}`;
    const quiet = testWorker({ isQuiet: true });
    const open = async () => {
      const opened = await StepflowRuntime.start({ components: [quiet.server], storage });
      return { opened, served: await serve(opened, { port: 0 }) };
    };
    let current = await open();
    const run = await current.opened.submit(waiting, null);
    const url = (): string => `${current.served.url}/api/v1/runs/${run.id}/events?includeResults=true`;
    const reading = readWithCuts(url, [150, 300, 450, 1_000]);
    for (let restart = 0; restart < 3; restart += 1) {
      await quiet.untilHeld();
      await current.served.close();
      await current.opened.close();
      quiet.forget();
      current = await open();
    }
    await quiet.untilHeld();
    quiet.letGo();
    const events = await reading;
    expect(events).toEqual(wholeEvents(await readBytes(url(), {}, all)));
    expect(events.filter(({ type }) => type === "step_started").length).toBeGreaterThan(2);
    await current.served.close();
    await current.opened.close();
    await rm(directory, { recursive: true, force: true });
  });
});
