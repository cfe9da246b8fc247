import { NotFoundError, ProtocolError } from "@stepflow/core";
import { expect, it } from "vitest";
import { openClient } from "./support/clients.ts";
import { healthOf } from "./support/health.ts";
import { type Handler, sendJson, startServer } from "./support/start-server.ts";

const runId = "0197a3c2-5b0c-7000-8000-000000000001";
const run = {
  runId,
  flowId: "0".repeat(64),
  status: "completed",
  items: { total: 1, completed: 1, running: 0, failed: 0, cancelled: 0 },
  createdAt: "2026-11-21T15:21:02Z",
  rootRunId: runId,
};

/** A client of a server of this project that answers strangely but for its health. */
async function openStrange(handler: Handler) {
  const server = await startServer((request, response, socket) =>
    request.path === "/health" ? sendJson(response, 200, healthOf.stepflow) : handler(request, response, socket),
  );
  return { client: openClient(server.url), seen: server.seen };
}

it("a list whose pages are all the same ends with an error", async () => {
  const runs = Array.from({ length: 100 }, (_, index) => ({ ...run, runId: `run-${index}` }));
  const { client } = await openStrange((_request, response) => sendJson(response, 200, { runs, next: "run-99" }));
  const listed: string[] = [];
  const list = async (): Promise<void> => {
    for await (const { runId: id } of client.runs.list()) listed.push(id);
  };
  await expect(list()).rejects.toThrow("the same page of runs twice");
  expect(listed).toHaveLength(100);
});

it("a run that says that it has more items than there can be costs a few questions, and no memory", async () => {
  const { client, seen } = await openStrange(({ path }, response) =>
    path.includes("/steps")
      ? sendJson(response, 404, { code: 404, message: "no such item" })
      : sendJson(response, 200, { ...run, items: { ...run.items, total: 1e12 } }),
  );
  await expect(client.getRun(runId).steps()).rejects.toBeInstanceOf(NotFoundError);
  expect(seen.length).toBeLessThan(20);
});

it("a gateway's page is no success, also where the body does not matter", async () => {
  const { client } = await openStrange((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<h1>Sign in</h1>");
  });
  await expect(client.getRun(runId).cancel()).rejects.toBeInstanceOf(ProtocolError);
  await expect(client.getRun(runId).delete()).rejects.toBeInstanceOf(ProtocolError);
  await expect(client.blobs.getBinary("0")).rejects.toBeInstanceOf(ProtocolError);
});
