import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runWithContext } from "../context/current-context.ts";
import { createTestContext } from "../test-context.ts";
import { createWorkerLogger } from "./create-worker-logger.ts";

const environment = {};

describe("a logger on standard error", () => {
  let written = "";
  beforeEach(() => {
    written = "";
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      written += text;
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("writes JSON, from its level on", async () => {
    const logger = await createWorkerLogger({ environment, logFormat: "json", serviceName: "sums" });
    logger.debug("unseen");
    logger.info("started", { port: 1 });
    logger.error("broken");
    const lines = written
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { level: "INFO", message: "started", logger: "sums", port: 1 },
      { level: "ERROR", message: "broken", logger: "sums" },
    ]);
  });

  it("says nothing when it is off", async () => {
    const logger = await createWorkerLogger({ environment, logLevel: "off" });
    logger.error("unseen");
    expect(written).toBe("");
  });

  it("names the call that a line is written in, and what the line says itself wins", async () => {
    const logger = await createWorkerLogger({ environment, logFormat: "json" });
    const context = createTestContext({ runId: "run", flowId: "flow", stepId: "step" });
    await runWithContext(context, async () => {
      await Promise.resolve();
      logger.info("inside", { step_id: "mine" });
    });
    logger.info("outside");
    const [inside, outside] = written
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(inside).toMatchObject({ message: "inside", run_id: "run", flow_id: "flow", step_id: "mine" });
    expect(outside).not.toHaveProperty("run_id");
  });
});

describe("a logger to a file", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "stepflow-logs-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("appends to it, and closing waits for the last line", async () => {
    const logFile = join(folder, "worker.log");
    for (const message of ["first", "second"]) {
      const logger = await createWorkerLogger({ environment, logDestinations: ["file"], logFile });
      logger.info(message);
      await logger.close();
    }
    const lines = (await readFile(logFile, "utf8")).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).message)).toEqual(["first", "second"]);
  });

  it("says once that it cannot be written, and fails nobody", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const logFile = join(folder, "no", "such", "folder", "worker.log");
    const logger = await createWorkerLogger({ environment, logDestinations: ["file"], logFile });
    logger.info("lost");
    await logger.close();
    logger.info("lost, too");
    expect(said.mock.calls).toEqual([[expect.stringContaining(logFile)]]);
    said.mockRestore();
  });
});

describe("a logger to a collector", () => {
  it("says which packages to install where they are missing", async () => {
    vi.doMock("@opentelemetry/sdk-node", () => {
      throw new Error("Cannot find package");
    });
    const wanted = createWorkerLogger({ environment, otlpEndpoint: "http://127.0.0.1:4317" });
    await expect(wanted).rejects.toMatchObject({
      code: "MISSING_PACKAGE",
      hint: "Install them: npm install @opentelemetry/api @opentelemetry/api-logs @opentelemetry/sdk-node",
    });
    vi.doUnmock("@opentelemetry/sdk-node");
  });

  it("needs no packages where neither logs nor traces go there", async () => {
    const options = { environment, otlpEndpoint: "http://127.0.0.1:4317", logLevel: "off", traces: "off" } as const;
    await (await createWorkerLogger({ ...options, logDestinations: ["stderr"] })).close();
  });
});
