// What docs/protocol.md says of workers that a 0.11 server starts, seen again.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { StepflowClient } from "@stepflow/client";
import type { JsonValue } from "@stepflow/core";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { type OfficialServer, startOfficialServer } from "./support/official-server.ts";

const program = fileURLToPath(new URL("programs/frail-worker.mjs", import.meta.url));

let folder: string;
let official: OfficialServer;
let client: StepflowClient;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "stepflow-interop-"));
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the server fills these in
  const args = [program, join(folder, "forbidden"), "${SET}", "${UNSET:x}", "${UNSET:-x}", "\\$SET"];
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the server fills these in
  official = await startOfficialServer(inject("peers")["0.11"].server, {
    env: { SET: "set" },
    config: {
      plugins: { frail: { type: "stepflow", command: process.execPath, args } },
      routes: { "/frail/{*component}": [{ plugin: "frail" }] },
      retry: { transportMaxRetries: 1, backoff: { type: "constant", delayMs: 1 } },
    },
  });
  client = new StepflowClient(official.url);
});

afterEach(async () => {
  await client.close();
  await official.stop();
  rmSync(folder, { recursive: true });
});

const flowOf = (component: string) => ({
  name: component,
  steps: [{ id: "only", component: `/frail/${component}`, input: { $input: "$" } }],
  output: { $step: "only" },
});
const call = (component: string, input: JsonValue = null): Promise<unknown> => client.run(flowOf(component), input);

it("variables are filled in, with defaults in a way of their own", async () => {
  expect(await call("arguments")).toEqual(["set", "x", "-x", "$SET"]);
});

it("a broken connection has the process started anew, and every other call on it with it", async () => {
  const first = await call("process");
  const waiting = await client.submit(flowOf("wait"), 1_500);
  await expect(call("break")).rejects.toThrow("-32300");
  // Begun by the first process, it is tried again by a later one.
  expect(await waiting.result()).not.toBe(first);
  expect(await call("process")).not.toBe(first);
});

it("a worker that cannot be started anew is given up", async () => {
  await expect(call("vanish")).rejects.toThrow("-32300");
  rmSync(join(folder, "forbidden"));
  await expect(call("process")).rejects.toThrow("-32300");
  const outcome = await client.runResult(flowOf("process"), null);
  expect(JSON.stringify(outcome)).toContain("error initializing plugin");
});

it("a worker that closes its output cannot write errors any more", async () => {
  expect(await call("write-error")).toBe("written");
  await call("close-output");
  await expect.poll(() => call("write-error")).toBe("EPIPE");
});

it("a worker is not told that its run was cancelled", async () => {
  const run = await client.submit(flowOf("wait"), 300);
  expect(await run.cancel()).toEqual({ stopped: false });
  await expect.poll(async () => (await run.status()).status).toBe("completed");
  expect(await run.result()).toBe(await call("process"));
});

it("a worker outlives a server that is killed", async () => {
  const pid = Number(await call("process"));
  official.process.kill("SIGKILL");
  await official.stop();
  expect(process.kill(pid, "SIGKILL")).toBe(true);
});
