import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { x } from "tinyexec";
import { afterAll, expect, inject, it } from "vitest";
import type { PeerLine } from "../src/peer.ts";
import { startOfficialServer } from "./support/official-server.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const emptyCache = mkdtempSync(join(tmpdir(), "stepflow-interop-"));
afterAll(() => rmSync(emptyCache, { recursive: true }));

const runWith = (env: Record<string, string>) =>
  x(process.execPath, ["--import", "tsx", main], {
    nodeOptions: { env: { STEPFLOW_INTEROP_CACHE: emptyCache, ...env } },
  });

it("says in one line that it did not run where there is no Python, and exits with 3", async () => {
  const { exitCode, stdout, stderr } = await runWith({ PATH: "/nonexistent" });
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
  expect(stderr).toMatch(/^interop: not run: no Python from 3\.11 on .*\n$/);
});

it("says in one line that it did not run where the registry is out of reach, and exits with 3", async () => {
  const { exitCode, stdout, stderr } = await runWith({
    PIP_CONFIG_FILE: "/dev/null",
    PIP_FIND_LINKS: "",
    PIP_INDEX_URL: "http://127.0.0.1:9/simple",
  });
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
  expect(stderr).toBe("interop: not run: the Python registry cannot be reached\n");
});

/** Patterns are of one segment in 0.13 and of any number before. */
const patterns: Record<PeerLine, string> = { "0.11": "/builtin/{*component}", "0.13": "/builtin" };

it.each(Object.entries(patterns))("the official server of %s starts, is healthy and ends", async (line, pattern) => {
  const { server } = inject("peers")[line as PeerLine];
  const official = await startOfficialServer(server, {
    config: { plugins: { builtin: { type: "builtin" } }, routes: { [pattern]: [{ plugin: "builtin" }] } },
  });
  try {
    const response = await fetch(`${official.url}/api/v1/health`);
    expect(await response.json()).toMatchObject({ status: "healthy" });
  } finally {
    await official.stop();
  }
  expect(official.process.exitCode).toBe(0);
});
