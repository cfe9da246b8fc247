import { type Flow, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import { afterEach, describe, expect, it } from "vitest";
import type { EventStream, Exchange } from "../support/scripted-worker.ts";
import { oneStep, type Remote, type RemoteOptions, startRemote } from "../support/start-remote.ts";

let remote: Remote | undefined;
afterEach(async () => {
  await remote?.close();
  remote = undefined;
});

const key = (n: number): string => `5b0c1f2e-0000-4000-8000-${String(n).padStart(12, "0")}`;
const child: Flow = oneStep("/echo");
const failing: Flow = oneStep("/fail");

/** Runs a step whose worker asks as `talk` does; what that answers is the step's output. */
async function ask(
  talk: (stream: EventStream, ids: { child: string; failing: string }, exchange: Exchange) => Promise<JsonValue>,
  options: RemoteOptions & { readonly headers?: Record<string, string> } = {},
): Promise<JsonValue> {
  const { headers, ...remoteOptions } = options;
  remote = await startRemote(
    {
      "components/execute": async (exchange) => {
        const { component, input = null } = exchange.params;
        if (component === "/echo") return exchange.result({ output: input });
        if (component === "/fail") return exchange.error(-32100, "boom");
        if (component === "/never") return;
        const stream = exchange.stream(headers);
        stream.result({ output: await talk(stream, ids, exchange) });
      },
    },
    remoteOptions,
  );
  const { runtime } = remote;
  const ids = {
    child: (await runtime.flows.store(child)).flowId,
    failing: (await runtime.flows.store(failing)).flowId,
  };
  return runtime.run(oneStep("/parent"), {});
}

describe("runs/submit", () => {
  it("starts a run below the step, and answers at once unless it is to wait", async () => {
    const answer = await ask((stream, { child }) =>
      stream.ask("runs/submit", { flowId: child, inputs: [1], subflowKey: key(1) }),
    );
    expect(answer).toEqual({
      jsonrpc: "2.0",
      id: "w-0",
      result: {
        runId: expect.any(String),
        flowId: expect.any(String),
        status: "running",
        items: { total: 1, completed: 0, running: 1, failed: 0, cancelled: 0 },
        createdAt: expect.any(String),
      },
    });
  });

  it("answers the results in order when it is to wait, under the instance that asked", async () => {
    const answer = await ask(
      (stream, { child }) =>
        stream.ask("runs/submit", { flowId: child, inputs: [1, 2], wait: true, subflowKey: key(1) }),
      { headers: { "stepflow-instance-id": "one" } },
    );
    expect(answer).toMatchObject({
      result: {
        status: "completed",
        items: { total: 2, completed: 2 },
        completedAt: expect.any(String),
        results: [
          { itemIndex: 0, status: "completed", result: { outcome: "success", result: 1 } },
          { itemIndex: 1, status: "completed", result: { outcome: "success", result: 2 } },
        ],
      },
    });
    expect(remote?.worker.answerHeaders[0]?.["stepflow-instance-id"]).toBe("one");
  });

  it("tells of items that failed", async () => {
    const answer = await ask((stream, { failing }) =>
      stream.ask("runs/submit", { flowId: failing, inputs: [1], wait: true, subflowKey: key(1) }),
    );
    expect(answer).toMatchObject({
      result: {
        status: "failed",
        items: { failed: 1 },
        results: [{ status: "failed", result: { outcome: "failed", error: { code: -32100, message: "boom" } } }],
      },
    });
  });

  it("finds the run again when it is asked with the same key", async () => {
    const answer = await ask(async (stream, { child }) => {
      const params = { flowId: child, inputs: [1], subflowKey: key(1) };
      const other = { ...params, subflowKey: key(2) };
      return [
        await stream.ask("runs/submit", params),
        await stream.ask("runs/submit", params),
        await stream.ask("runs/submit", other),
      ];
    });
    const [first, again, other] = runIds(answer);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it("honours overrides, and keeps the id of the flow that was named", async () => {
    const answer = await ask((stream, { child }) =>
      stream.ask("runs/submit", {
        flowId: child,
        inputs: [1],
        wait: true,
        subflowKey: key(1),
        overrides: { steps: { only: { value: { input: { $input: null, changed: true } } } } },
      }),
    );
    expect(answer).toMatchObject({ result: { results: [{ result: { result: { changed: true } } }] } });
    expect(remote?.worker.received).toContainEqual(
      expect.objectContaining({
        result: expect.objectContaining({ flowId: (await remote?.runtime.flows.store(child))?.flowId }),
      }),
    );
  });

  it("runs a flow that a worker kept as a blob", async () => {
    const answer = await ask(async (stream) => {
      const reply = await fetch(remote?.worker.blobApiUrl ?? "", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ data: child, blobType: "flow" }),
      });
      const { blobId } = (await reply.json()) as { blobId: string };
      return stream.ask("runs/submit", { flowId: blobId, inputs: [7], wait: true, subflowKey: key(1) });
    });
    expect(answer).toMatchObject({ result: { status: "completed", results: [{ result: { result: 7 } }] } });
  });

  it("answers the state as it is when the time is over", async () => {
    const never = oneStep("/never");
    const answer = await ask(async (stream) => {
      const flowId = (await remote?.runtime.flows.store(never))?.flowId ?? "";
      return stream.ask("runs/submit", { flowId, inputs: [1], wait: true, timeoutSecs: 0, subflowKey: key(1) });
    });
    expect(answer).toMatchObject({ result: { status: "running", results: [{ itemIndex: 0, status: "running" }] } });
  });

  it.each<[string, (ids: { child: string }) => JsonObject, number]>([
    ["an unknown flow", () => ({ flowId: "0".repeat(64), inputs: [], subflowKey: key(1) }), -32005],
    ["no inputs", ({ child }) => ({ flowId: child, subflowKey: key(1) }), -32602],
    ["a key that is no UUID", ({ child }) => ({ flowId: child, inputs: [], subflowKey: "one" }), -32602],
    [
      "overrides of a step that the flow does not have",
      ({ child }) => ({ flowId: child, inputs: [], subflowKey: key(1), overrides: { steps: { x: { value: {} } } } }),
      -32000,
    ],
  ])("refuses %s", async (_what, params, code) => {
    const answer = await ask((stream, ids) => stream.ask("runs/submit", params(ids)));
    expect(answer).toMatchObject({ error: { code, message: expect.any(String) } });
  });
});

describe("runs/get", () => {
  it("tells of a run that the worker started, waiting for it when asked to", async () => {
    const answer = await ask(async (stream, { child }) => {
      const submitted = await stream.ask("runs/submit", { flowId: child, inputs: [1, 2], subflowKey: key(1) });
      const [runId] = runIds([submitted]);
      return stream.ask("runs/get", {
        runId: runId ?? "",
        wait: true,
        includeResults: true,
        resultOrder: "by_completion",
      });
    });
    expect(answer).toMatchObject({
      result: { status: "completed", results: [{ status: "completed" }, { status: "completed" }] },
    });
  });

  it("leaves the results out unless asked for them", async () => {
    const answer = await ask(async (stream, _ids, { params }) =>
      stream.ask("runs/get", { runId: (params.observability as { run_id: string }).run_id }),
    );
    expect(answer).toMatchObject({ result: { status: "running" } });
    expect(answer).not.toHaveProperty("result.results");
  });

  it("refuses to wait for the run that waits for it", async () => {
    const answer = await ask(async (stream, _ids, { params }) =>
      stream.ask("runs/get", { runId: (params.observability as { run_id: string }).run_id, wait: true }),
    );
    expect(answer).toMatchObject({ error: { code: -32602, message: expect.stringContaining("cannot wait") } });
  });

  it.each([
    ["an id that is no UUID", "one", -32004],
    ["a run that is not of the same tree", "0197a0c4-0000-7000-8000-000000000000", -32000],
  ])("refuses %s", async (_what, runId, code) => {
    expect(await ask((stream) => stream.ask("runs/get", { runId }))).toMatchObject({ error: { code } });
  });
});

describe("what a worker asks", () => {
  it("is served side by side", async () => {
    const answer = await ask(async (stream, { child }) =>
      Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          stream.ask("runs/submit", { flowId: child, inputs: [n], wait: true, subflowKey: key(n) }),
        ),
      ),
    );
    const results = (answer as JsonObject[]).map(
      (each) => (each.result as { results: { result: JsonObject }[] }).results[0]?.result.result,
    );
    expect(results).toEqual(Array.from({ length: 10 }, (_, n) => n));
  });

  it("is refused when there is no such method", async () => {
    expect(await ask((stream) => stream.ask("flows/unknown", {}))).toMatchObject({ error: { code: -32601 } });
  });

  it("is refused when it is no message, instead of left unanswered", async () => {
    const answer = await ask(async (stream) => {
      stream.event({ jsonrpc: "1.0", id: "odd", method: "runs/get" });
      stream.raw("data: {\n\n");
      while ((remote?.worker.received.filter(({ error }) => error !== undefined).length ?? 0) < 2) await nextTurn();
      return remote?.worker.received.filter(({ error }) => error !== undefined) ?? [];
    });
    expect(answer).toMatchObject([
      { id: "odd", error: { code: -32600 } },
      { id: null, error: { code: -32700 } },
    ]);
  });

  it("may be blobs, for workers of 0.9", async () => {
    const answer = await ask(async (stream) => {
      const put = await stream.ask("blobs/put", { data: { n: 1 }, blob_type: "data" });
      const { blob_id } = put.result as { blob_id: string };
      return stream.ask("blobs/get", { blob_id });
    });
    expect(answer).toMatchObject({ result: { data: { n: 1 }, blob_type: "data" } });
  });

  it("is refused when the call has ended", async () => {
    let late: Promise<JsonObject> | undefined;
    let waiting: Promise<JsonObject> | undefined;
    remote = await startRemote({
      "components/execute": async (exchange) => {
        if (exchange.params.component === "/never") return;
        const flowId = (await remote?.runtime.flows.store(oneStep("/never")))?.flowId ?? "";
        const stream = exchange.stream();
        waiting = stream.ask("runs/submit", { flowId, inputs: [1], wait: true, subflowKey: key(1) });
        stream.event({ jsonrpc: "2.0", id: exchange.message.id ?? null, result: { output: 1 } });
        late = stream.ask("runs/submit", { flowId, inputs: [1], subflowKey: key(2) });
        await late;
        stream.end();
      },
    });
    expect(await remote.runtime.run(oneStep("/parent"), {})).toBe(1);
    const refused = { error: { code: -32000, message: "the call that this request belongs to has ended" } };
    expect(await waiting).toMatchObject(refused);
    expect(await late).toMatchObject(refused);
  });
});

describe("a stream of events", () => {
  it.each([
    [
      "in pieces that cut characters",
      (text: string) => [...Buffer.from(`data: ${text}\n\n`)].map((byte) => Buffer.of(byte)),
    ],
    ["with other line ends", (text: string) => [`event: message\r\nid: 1\r\ndata:${text}\r\n\r\n`]],
    ["over several lines of data", (text: string) => [`data: ${text.slice(0, 10)}\ndata: ${text.slice(10)}\n\n`]],
    ["after comments", (text: string) => [": ping\n\n", ":\n", `data: ${text}\n\n`]],
  ])("is read %s", async (_what, pieces) => {
    remote = await startRemote({
      "components/execute": ({ message, stream, response }) => {
        stream();
        const answer = JSON.stringify({ jsonrpc: "2.0", result: { output: "größer ✓" }, id: message.id ?? null });
        for (const piece of pieces(answer)) response.write(piece);
        response.end();
      },
    });
    expect(await remote.runtime.run(oneStep("/any"), {})).toBe("größer ✓");
  });

  it("that stays open after the answer does not hold the step up", async () => {
    remote = await startRemote({
      "components/execute": ({ message, stream }) =>
        stream().event({ jsonrpc: "2.0", id: message.id ?? null, result: { output: 1 } }),
    });
    expect(await remote.runtime.run(oneStep("/any"), {})).toBe(1);
  });
});

function runIds(answers: JsonValue): string[] {
  return (answers as JsonObject[]).map(({ result }) => (isJsonObject(result) ? String(result.runId) : ""));
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
