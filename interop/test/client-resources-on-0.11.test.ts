import { StepflowClient } from "@stepflow/client";
import {
  ConflictError,
  NotFoundError,
  PayloadTooLargeError,
  StepflowTimeoutError,
  ValidationError,
} from "@stepflow/core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type OfficialServer, startOfficialServer } from "./support/official-server.ts";

const unknownRun = "0195f000-0000-7000-8000-000000000000";
const unknownBlob = "0".repeat(64);

/** A component that answers one text with another. */
const mock = {
  type: "mock",
  components: {
    "/greet": {
      input_schema: {},
      output_schema: {},
      behaviors: { Ada: { outcome: "success", result: "Hello Ada" }, Bob: { outcome: "success", result: "Hello Bob" } },
    },
  },
};
const greeting = {
  name: "greeting",
  steps: [{ id: "greet", component: "/mock/greet", input: { $variable: "name" } }],
  output: { $step: "greet" },
};

const storages = {
  memory: { type: "inMemory" },
  SQLite: { type: "sqlite", databaseUrl: "sqlite::memory:", maxConnections: 1 },
};

describe.each(Object.entries(storages))("a 0.11 server with its storage in %s", (_name, storageConfig) => {
  let official: OfficialServer;
  let client: StepflowClient;

  beforeAll(async () => {
    official = await startOfficialServer(inject("peers")["0.11"].server, {
      config: {
        plugins: { builtin: { type: "builtin" }, mock },
        routes: { "/builtin/{*component}": [{ plugin: "builtin" }], "/mock/{*component}": [{ plugin: "mock" }] },
        retry: { transportMaxRetries: 0 },
        storageConfig,
      },
    });
    client = new StepflowClient(official.url, { retry: { limit: 0 } });
  });

  afterAll(async () => {
    await client.close();
    await official.stop();
  });

  it("is known by its health", async () => {
    expect(await client.health()).toMatchObject({ dialect: "0.11", version: "0.11.1" });
  });

  describe("flows", () => {
    it("come back as the server writes them, by the id that it gave", async () => {
      const { flowId, diagnostics } = await client.flows.store(greeting);
      expect(flowId).toMatch(/^[0-9a-f]{64}$/);
      expect(diagnostics.map(({ level }) => level)).not.toContain("fatal");
      const { steps, name } = await client.flows.get(flowId);
      expect({ steps, name }).toMatchObject({ name: "greeting", steps: [{ input: { $variable: "$.name" } }] });
    });

    it("that cannot run are refused with all that is wrong, and tried without being kept", async () => {
      const wrong = { ...greeting, output: [{ $step: "ghost" }, { $step: "other" }] };
      const refused = await client.flows.store(wrong).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(ValidationError);
      expect(String(refused)).toMatch(/ghost[\s\S]*other/);
      expect((await client.validate(wrong)).valid).toBe(false);
      expect((await client.validate(greeting)).valid).toBe(true);
    });
  });

  describe("variables and overrides", () => {
    it("are those of the run", async () => {
      expect(await client.run(greeting, {}, { variables: { name: "Ada" } })).toBe("Hello Ada");
      const overrides = { steps: { greet: { value: { input: "Bob" } } } };
      expect(await client.run(greeting, {}, { variables: { name: "Ada" }, overrides })).toBe("Hello Bob");
      const run = await client.submit(greeting, {}, { variables: { name: "Ada" }, overrides });
      expect(await run.result()).toBe("Hello Bob");
    });

    it("of a step that is not there are refused", async () => {
      const overrides = { steps: { ghost: { value: { input: 1 } } } };
      await expect(client.run(greeting, {}, { overrides })).rejects.toThrow(ValidationError);
    });
  });

  describe("runs", () => {
    const answer = { name: "answer", output: { $input: "$" } };

    it("are listed over several pages, and by what they are", async () => {
      const own = { ...answer, name: "listed" };
      const runs = await Promise.all(Array.from({ length: 120 }, (_, index) => client.submit(own, index)));
      await Promise.all(runs.map((run) => run.wait()));
      const listed: string[] = [];
      for await (const { runId } of client.runs.list({ flowName: "listed" })) listed.push(runId);
      expect(listed.toSorted()).toEqual(runs.map(({ id }) => id).toSorted());
      const first: string[] = [];
      for await (const { runId } of client.runs.list({ flowName: "listed", limit: 7 })) first.push(runId);
      expect(first).toEqual(listed.slice(0, 7));
      for await (const run of client.runs.list({ flowName: "listed", status: "failed" })) expect.fail(run.runId);
    });

    it("of many items tell each, with its input", async () => {
      const run = await client.submitMany(answer, ["a", [1], null]);
      await run.wait();
      expect(await run.items()).toMatchObject([
        { itemIndex: 0, input: "a", status: "completed" },
        { itemIndex: 1, input: [1], result: { result: [1] } },
        { itemIndex: 2, input: null, result: { result: null } },
      ]);
    });

    it("are waited for no longer than asked", async () => {
      const step = { id: "slow", component: "/mock/nowhere" };
      const retried = { name: "slow", steps: [step], output: { $step: "slow" } };
      const other = await startOfficialServer(inject("peers")["0.11"].server, {
        config: {
          plugins: { mock },
          routes: { "/mock/{*component}": [{ plugin: "mock" }] },
          retry: { transportMaxRetries: 1, backoff: { type: "constant", delayMs: 3_000 } },
        },
      });
      const patient = new StepflowClient(other.url);
      const run = await patient.submit(retried, {});
      await expect(run.wait({ timeoutMs: 100 })).rejects.toThrow(StepflowTimeoutError);
      expect(await run.wait()).toMatchObject({ status: "failed" });
      await patient.close();
      await other.stop();
    });

    it("that have ended cannot be cancelled, and those that are not there cannot be found", async () => {
      const run = await client.submit(answer, 1);
      await run.wait();
      await expect(run.cancel()).rejects.toThrow(ConflictError);
      await expect(client.getRun(unknownRun).status()).rejects.toThrow(NotFoundError);
      await expect(client.getRun(unknownRun).wait()).rejects.toThrow(NotFoundError);
      await expect(client.getRun("no uuid").status()).rejects.toThrow(ValidationError);
    });
  });

  describe("blobs", () => {
    it("of JSON and of bytes are told apart", async () => {
      const bytes = await client.blobs.putBinary(Uint8Array.of(0, 200, 255));
      await expect(client.blobs.get(bytes)).rejects.toThrow();
      const json = await client.blobs.put(["ä", 1.5]);
      expect(new TextDecoder().decode(await client.blobs.getBinary(json))).toBe('["ä",1.5]');
      await expect(client.blobs.get(unknownBlob)).rejects.toThrow(NotFoundError);
    });

    it("of more than 2 MiB are refused by name", async () => {
      await expect(client.blobs.putBinary(new Uint8Array(2 * 1024 * 1024 + 1))).rejects.toThrow(PayloadTooLargeError);
    });
  });

  it("lists the builtins", async () => {
    const names = (await client.components.list()).map(({ component }) => component);
    expect(names).toEqual(expect.arrayContaining(["/eval", "/map", "/iterate", "/put_blob", "/greet"]));
  });
});
