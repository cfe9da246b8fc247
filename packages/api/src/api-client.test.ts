import { expect, expectTypeOf, test } from "vitest";
import { type ApiClientOptions, type Contract, createApiClient } from "./index.ts";

const flowId = "460c60f924419c1a81bdc66d0e3d99661b6a607221a504c0753d9dc4a7a60350";
const run = {
  runId: "0197a3c2-5b0c-7000-8000-000000000001",
  flowId,
  flowName: null,
  status: "completed",
  items: { total: 1, completed: 1, running: 0, failed: 0, cancelled: 0 },
  createdAt: "2026-03-03T10:00:00Z",
  completedAt: null,
  rootRunId: "0197a3c2-5b0c-7000-8000-000000000001",
  createdAtSeqno: 0,
} satisfies Contract.RunSummary;

/** A server that answers everything with one response, and the requests that it has seen. */
function serverAnswering(status: number, body: BodyInit | null, headers: Record<string, string> = {}) {
  const requests: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    return new Response(body, { status, headers });
  };
  return { requests, fetch };
}

function clientOf(server: { fetch: (request: Request) => Promise<Response> }, options: ApiClientOptions = {}) {
  return createApiClient("http://orchestrator:7840/", { ...options, fetch: server.fetch });
}

test("a request goes below /api/v1 of the server, with path and query filled in and the headers of every request", async () => {
  const server = serverAnswering(200, JSON.stringify({ ...run, itemDetails: [] }));
  const api = clientOf(server, { headers: { authorization: "Bearer key" } });
  const { data } = await api.GET("/runs/{run_id}", {
    params: { path: { run_id: run.runId }, query: { wait: true, timeoutSecs: 5 } },
  });
  expectTypeOf(data).toExtend<Contract.RunDetails | undefined>();
  expect(data?.status).toBe("completed");
  const [request] = server.requests;
  expect(request?.url).toBe(`http://orchestrator:7840/api/v1/runs/${run.runId}?wait=true&timeoutSecs=5`);
  expect(request?.headers.get("authorization")).toBe("Bearer key");
});

test("a body is sent as JSON, and what has a default may be left out", async () => {
  const server = serverAnswering(202, JSON.stringify(run));
  const { data, response } = await clientOf(server).POST("/runs", { body: { flowId, input: [{ n: 1 }] } });
  expect(response.status).toBe(202);
  expect(data?.runId).toBe(run.runId);
  const [request] = server.requests;
  expect(request?.headers.get("content-type")).toBe("application/json");
  expect(await request?.json()).toEqual({ flowId, input: [{ n: 1 }] });
});

test("bytes are sent as they are", async () => {
  const bytes = new Uint8Array([0, 255, 128, 10]);
  const server = serverAnswering(200, JSON.stringify({ blobId: flowId }));
  const { data } = await clientOf(server).POST("/blobs", {
    body: bytes,
    headers: { "content-type": "application/octet-stream" },
  });
  expectTypeOf(data).toEqualTypeOf<Contract.StoreBlobResponse | undefined>();
  const [request] = server.requests;
  expect(request?.headers.get("content-type")).toBe("application/octet-stream");
  expect(new Uint8Array((await request?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(bytes);
});

test("bytes are read as they are", async () => {
  const server = serverAnswering(200, new Uint8Array([0, 255, 128]), { "content-type": "application/octet-stream" });
  const { data } = await clientOf(server).GET("/blobs/{blob_id}", {
    params: { path: { blob_id: flowId } },
    headers: { accept: "application/octet-stream" },
    parseAs: "arrayBuffer",
  });
  expectTypeOf(data).toEqualTypeOf<ArrayBuffer | undefined>();
  expect(new Uint8Array(data ?? new ArrayBuffer(0))).toEqual(new Uint8Array([0, 255, 128]));
});

test("an error that the server labels as plain text is read as what it is", async () => {
  const body: Contract.ErrorResponse = { code: 404, message: "Execution 'x' not found" };
  const server = serverAnswering(404, JSON.stringify(body), { "content-type": "text/plain; charset=utf-8" });
  const { data, error } = await clientOf(server).GET("/runs/{run_id}", { params: { path: { run_id: "x" } } });
  expect(data).toBeUndefined();
  expect(error).toEqual(body);
});

test("an error that is text stays text", async () => {
  const server = serverAnswering(422, "Failed to deserialize the JSON body into the target type: missing field `data`");
  const { error } = await clientOf(server).POST("/blobs", { body: { data: null } });
  expectTypeOf(error).toEqualTypeOf<Contract.ErrorResponse | string | undefined>();
  expect(error).toContain("missing field");
});

test("an answer without a body has no data and is no error", async () => {
  const server = serverAnswering(200, "");
  const { data, error, response } = await clientOf(server).DELETE("/runs/{run_id}", {
    params: { path: { run_id: run.runId } },
  });
  expect([data, error, response.status]).toEqual([undefined, undefined, 200]);
});

test("what fetch throws passes through", async () => {
  const failure = new TypeError("fetch failed");
  const api = createApiClient(new URL("http://orchestrator:7840"), { fetch: () => Promise.reject(failure) });
  await expect(api.GET("/health")).rejects.toBe(failure);
});

test("the types refuse what the contract does not have", () => {
  const api = createApiClient("http://orchestrator:7840", { fetch: serverAnswering(200, "{}").fetch });
  const calls = [
    // @ts-expect-error there is no such path
    () => api.GET("/run"),
    // @ts-expect-error health cannot be posted
    () => api.POST("/health"),
    // @ts-expect-error a run needs its flow
    () => api.POST("/runs", { body: { input: [] } }),
    // @ts-expect-error inputs are a list
    () => api.POST("/runs", { body: { flowId, input: 1 } }),
    // @ts-expect-error a run is named by its id
    () => api.GET("/runs/{run_id}"),
    // @ts-expect-error there is no such state
    () => api.GET("/runs", { params: { query: { status: "done" } } }),
  ];
  expect(calls).toHaveLength(6);
});
