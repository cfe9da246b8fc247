import type { ServerResponse } from "node:http";
import { NotFoundError, type RunEvent, StepflowAbortError } from "@stepflow/core";
import { describe, expect, it } from "vitest";
import type { ClientEvent, Dialect } from "../src/index.ts";
import { openClient } from "./support/clients.ts";
import { healthOf } from "./support/health.ts";
import { type SeenRequest, sendJson, startServer } from "./support/start-server.ts";

const runId = "0197a3c2-5b0c-7000-8000-000000000001";
const base = { runId, timestamp: "2026-11-21T15:21:02Z" };
const run = {
  runId,
  flowId: "0".repeat(64),
  flowName: "ä",
  status: "completed",
  items: { total: 1, completed: 1, running: 0, failed: 0, cancelled: 0 },
  createdAt: base.timestamp,
  rootRunId: runId,
};
const place = { itemIndex: 0, stepId: "schritt-ä" };

const ownEvents = [
  { ...base, cursor: "0", type: "run_created", flowId: run.flowId, itemCount: 1 },
  { ...base, cursor: "1", type: "step_started", ...place, attempt: 1 },
  { ...base, cursor: "2", type: "partial", ...place, output: "a\nb 🌍" },
  { ...base, cursor: "3", type: "step_completed", ...place },
  { ...base, cursor: "4", type: "item_completed", itemIndex: 0, status: "completed" },
  { ...base, cursor: "5", type: "run_completed", status: "completed" },
];

/** The text of a stream behind a position, as each server writes it. */
const streams: Readonly<Record<"stepflow" | "0.13", (query: URLSearchParams) => string>> = {
  stepflow: (query) => {
    const since = query.get("since");
    const behind = ownEvents.slice(since === null ? 0 : Number(since) + 1);
    const frames = behind.map(
      (event) => `id: ${event.cursor}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`,
    );
    return `: events of a run\n\n${frames.join(": still here\n\n")}`;
  },
  "0.13": (query) => {
    const step = { runId, itemIndex: 0, stepIndex: 0, stepId: "ä" };
    const other = { ...step, itemIndex: 1 };
    const numbered: readonly (readonly [number, object])[] = [
      [0, { RunCreated: { runId, flowId: run.flowId, itemCount: 2 } }],
      [1, { StepsNeeded: { runId, itemIndex: 0, stepIds: ["ä"] } }],
      // Several of one number, as 0.13 fans out.
      [3, { StepStarted: { ...step, attempt: 1 } }],
      [3, { StepStarted: { ...other, attempt: 1 } }],
      [4, { StepCompleted: { ...step, status: 2 } }],
      [6, { StepCompleted: { ...other, status: 3 } }],
      [9, { RunCompleted: { runId, status: 3 } }],
    ];
    return numbered
      .filter(([number]) => number >= Number(query.get("since") ?? 0))
      .map(
        ([sequenceNumber, event]) =>
          `data: ${JSON.stringify({ sequenceNumber, timestamp: base.timestamp, event })}\n\n`,
      )
      .join(": keep-alive\n\n");
  },
};
const officialItems = [
  { itemIndex: 0, status: 2, output: 1 },
  { itemIndex: 1, status: 3, errorMessage: "no", errorCode: 3 },
];

type Dialogue = (text: string, response: ServerResponse, request: SeenRequest) => void;

/** A server of that dialect whose streams of events are sent by `send`. */
function startStreaming(dialect: "stepflow" | "0.13", send: Dialogue) {
  const summary = { ...run, ...(dialect === "0.13" && { status: 3 }) };
  return startServer((request, response) => {
    const { pathname, searchParams } = new URL(request.path, "http://server");
    if (pathname === "/health") return sendJson(response, 200, healthOf[dialect]);
    if (pathname.endsWith("/items")) return sendJson(response, 200, { results: officialItems });
    if (!pathname.endsWith("/events")) return sendJson(response, 200, dialect === "0.13" ? { summary } : summary);
    response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
    return send(streams[dialect](searchParams), response, request);
  });
}

async function collect(events: AsyncIterable<RunEvent>): Promise<RunEvent[]> {
  const collected: RunEvent[] = [];
  for await (const event of events) collected.push(event);
  return collected;
}

describe.each(["stepflow", "0.13"] as const)("the events of %s", (dialect) => {
  const whole: Dialogue = (text, response) => void response.end(text);
  const told = async (send: Dialogue, since?: string): Promise<RunEvent[]> => {
    const server = await startStreaming(dialect, send);
    const client = openClient(server.url, { retry: { minDelayMs: 0 } });
    return collect(client.getRun(runId).events(since === undefined ? {} : { since }));
  };

  it("end with the run, and go on behind any of them", async () => {
    const all = await told(whole);
    expect(all.at(-1)).toMatchObject({ type: "run_completed" });
    for (const [index, { cursor }] of all.slice(0, -1).entries()) {
      expect(await told(whole, cursor), `behind ${cursor}`).toEqual(all.slice(index + 1));
    }
  });

  it("are each told once, wherever the connection is cut", async () => {
    const all = await told(whole);
    const bytes = Buffer.from(streams[dialect](new URLSearchParams()));
    let cut = 0;
    const cutting: Dialogue = (text, response, { path }) => {
      if (path.includes("since=") || cut === -1) return void response.end(text);
      const part = bytes.subarray(0, cut);
      cut = -1;
      if (part.length === 0) return void response.destroy();
      response.write(part, () => response.destroy());
    };
    const server = await startStreaming(dialect, cutting);
    const client = openClient(server.url, { retry: { minDelayMs: 0 } });
    // Every byte of the frames themselves is tried where they are read, in @stepflow/api.
    for (let at = 0; at < bytes.length; at += process.env.STEPFLOW_SLOW === "1" ? 1 : 23) {
      cut = at;
      expect(await collect(client.getRun(runId).events()), `cut after ${at} bytes`).toEqual(all);
    }
  });

  it("close their connection when the loop is left", async () => {
    let closed = (): void => {};
    const closing = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const server = await startStreaming(dialect, (text, response) => {
      response.on("close", closed);
      response.write(text.slice(0, text.length / 2));
    });
    for await (const event of openClient(server.url).getRun(runId).events()) if (event.type === "step_started") break;
    await closing;
  });

  it("end with the reader's signal, while nothing happens", async () => {
    const server = await startStreaming(dialect, (text, response) => void response.write(text.slice(0, 200)));
    const controller = new AbortController();
    const reading = collect(openClient(server.url).getRun(runId).events({ signal: controller.signal }));
    while (server.seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort();
    await expect(reading).resolves.toBeInstanceOf(Array);
  });

  it("end with StepflowAbortError when the client is closed", async () => {
    const server = await startStreaming(dialect, (text, response) => void response.write(text.slice(0, 200)));
    const client = openClient(server.url);
    const reading = collect(client.getRun(runId).events());
    const failure = expect(reading).rejects.toBeInstanceOf(StepflowAbortError);
    while (server.seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    await client.close();
    await failure;
  });

  it("end when the server ends the stream of a run that is over without saying so", async () => {
    const events = await told((text, response) => void response.end(text.slice(0, text.lastIndexOf("data:"))));
    expect(events.map(({ type }) => type)).not.toContain("run_completed");
    expect(events.length).toBeGreaterThan(2);
  });
});

it("say when they are taken up again", async () => {
  const events: ClientEvent[] = [];
  let count = 0;
  const server = await startStreaming("stepflow", (text, response) => {
    count += 1;
    if (count < 3) response.destroy();
    else response.end(text);
  });
  const client = openClient(server.url, { retry: { minDelayMs: 0 }, onEvent: (event) => events.push(event) });
  await collect(client.getRun(runId).events());
  const reconnects = events.filter(({ type }) => type === "reconnect");
  expect(reconnects).toEqual([
    { type: "reconnect", runId, failures: 1, delayMs: 0 },
    { type: "reconnect", runId, failures: 2, delayMs: 0 },
  ]);
});

it("of a run in which nothing happens for long are followed, however often a proxy cuts the connection", async () => {
  const connections = 8;
  let opened = 0;
  const server = await startStreaming("stepflow", (text, response) => {
    opened += 1;
    if (opened > connections) response.end(text);
    // Together longer than a server may be away.
    else setTimeout(() => response.destroy(), 20);
  });
  const client = openClient(server.url, { retry: { minDelayMs: 1, maxDelayMs: 1, totalMs: 80 } });
  expect(await collect(client.getRun(runId).events())).toHaveLength(ownEvents.length);
  expect(opened).toBe(connections + 1);
});

it("of a server whose connections all break at once are given up", async () => {
  const server = await startStreaming("stepflow", (_text, response) => void response.destroy());
  const client = openClient(server.url, { retry: { minDelayMs: 1, maxDelayMs: 60_000, totalMs: 400 } });
  await expect(collect(client.getRun(runId).events())).rejects.toThrow("broke off");
});

it("of a run that does not exist are not waited for", async () => {
  const server = await startServer(({ path }, response) =>
    path === "/health"
      ? sendJson(response, 200, healthOf.stepflow)
      : sendJson(response, 404, { code: 404, message: "no run" }),
  );
  await expect(collect(openClient(server.url).getRun(runId).events())).rejects.toBeInstanceOf(NotFoundError);
});

it("of 0.13 have the items, which it does not tell, before the end", async () => {
  const server = await startStreaming("0.13", (text, response) => void response.end(text));
  const events = await collect(openClient(server.url).getRun(runId).events({ results: "include" }));
  expect(events.slice(-4)).toMatchObject([
    { type: "step_failed", itemIndex: 1, cursor: "6.0" },
    { type: "item_completed", itemIndex: 0, result: { outcome: "success", result: 1 }, cursor: "9.0" },
    { type: "item_completed", itemIndex: 1, result: { outcome: "failed", error: { code: -32100, message: "no" } } },
    { type: "run_completed", status: "failed", cursor: "9.2" },
  ]);
});

it("of 0.13 name the steps of sub-runs by the flow of the sub-run, which it does not", async () => {
  const steps = [
    { stepId: "first", stepIndex: 0, itemIndex: 0, status: 2 },
    { stepId: "second", stepIndex: 1, itemIndex: 0, status: 2 },
  ];
  const below = { runId: "below", itemIndex: 0, stepId: "of the outer flow" };
  const frames = [
    { SubRunCreated: { runId: "below", parentRunId: runId, flowId: run.flowId, itemCount: 1 } },
    { StepStarted: { ...below, stepIndex: 0, attempt: 1 } },
    { StepCompleted: { ...below, stepIndex: 1, status: 2 } },
    { StepCompleted: { ...below, stepIndex: 2, status: 2 } },
    { RunCompleted: { runId, status: 2 } },
  ].map((event, sequenceNumber) => ({ sequenceNumber, timestamp: base.timestamp, event }));
  const server = await startServer(({ path }, response) => {
    if (path === "/health") return sendJson(response, 200, healthOf["0.13"]);
    if (path.endsWith("/steps")) return sendJson(response, 200, { steps });
    if (path.endsWith("/items")) return sendJson(response, 200, { results: officialItems });
    if (!path.includes("/events")) return sendJson(response, 200, { summary: { ...run, status: 2 } });
    response.writeHead(200, { "content-type": "text/event-stream" });
    return void response.end(frames.map((frame) => `data: ${JSON.stringify(frame)}\n\n`).join(""));
  });
  const events = await collect(openClient(server.url).getRun(runId).events({ subRuns: "include" }));
  expect(events.slice(0, 4)).toMatchObject([
    { type: "run_created", runId: "below", parentRunId: runId },
    { type: "step_started", runId: "below", stepId: "first" },
    { type: "step_completed", runId: "below", stepId: "second" },
    { type: "step_completed", runId: "below", stepId: "2" },
  ]);
});

it("of 0.13 end when the server has no more to say of a run that has ended", async () => {
  const server = await startStreaming("0.13", (text, response) => {
    response.write(text.slice(0, text.indexOf("data:", 10)), () => response.write(": keep-alive\n\n"));
  });
  const events = await collect(openClient(server.url).getRun(runId).events());
  expect(events.map(({ type }) => type)).toEqual(["run_created"]);
});

it("of 0.11 are asked for, and the client says so once", async () => {
  const answers = ["running", "running", "completed"];
  const server = await startServer(({ path }, response) => {
    if (path === "/health") return sendJson(response, 200, healthOf["0.11" satisfies Dialect]);
    if (path.includes("/steps")) {
      const steps = { a: { stepId: "a", component: "/c", status: "completed" } };
      return sendJson(response, 200, { steps });
    }
    if (path.endsWith("/items")) {
      const items = [{ itemIndex: 0, status: "completed", result: { outcome: "success", result: 1 } }];
      return sendJson(response, 200, { itemCount: 1, items });
    }
    return sendJson(response, 200, { ...run, status: answers.shift() ?? "completed" });
  });
  const warnings: string[] = [];
  const logger = { debug() {}, info() {}, warn: (message: string) => warnings.push(message), error() {} };
  const events = await collect(openClient(server.url, { logger }).getRun(runId).events());
  expect(events.map(({ type }) => type)).toEqual(["run_created", "step_completed", "item_completed", "run_completed"]);
  expect(warnings).toEqual(["stepflow: the server has no events; the run's state is asked for again and again"]);
  const strange = openClient(server.url).getRun(runId).events({ since: "7.x" });
  await expect(collect(strange)).rejects.toThrow('expected the cursor of an event, found "7.x"');
});
