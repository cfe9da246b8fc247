import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { flowId, parseFlow } from "@stepflow/core";
import { StepflowServer } from "@stepflow/worker";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type StepflowConfig, StepflowRuntime, type StepflowRuntimeOptions, StorageError } from "../../src/index.ts";
import { MemoryStorage } from "../../src/storage/memory-storage.ts";
import { databaseInfo } from "../../src/storage/sqlite/care/database-info.ts";

const greeting = {
  name: "greeting",
  steps: [{ id: "keep", component: "/builtin/put_blob", input: { data: { $input: "$.name" }, blob_type: "data" } }],
  output: { $step: "keep", path: "$.blob_id" },
};

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "kept-by-runtime-"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true });
});

async function withRuntime<Result>(
  options: StepflowRuntimeOptions,
  work: (runtime: StepflowRuntime) => Promise<Result>,
): Promise<Result> {
  const runtime = await StepflowRuntime.start(options);
  try {
    return await work(runtime);
  } finally {
    await runtime.close();
  }
}

function configured(storageConfig: NonNullable<StepflowConfig["storageConfig"]>): StepflowRuntimeOptions {
  const config: StepflowConfig = {
    plugins: { builtin: { type: "builtin" } },
    routes: { "/builtin/{*component}": [{ plugin: "builtin" }] },
    storageConfig,
  };
  return { config };
}

const choices: readonly [string, () => StepflowRuntimeOptions][] = [
  ["the option", () => ({ storage: `sqlite:${join(directory, "flows.db")}` })],
  ["the option, safe from loss of power", () => ({ storage: `sqlite:${directory}/flows.db`, durability: "power" })],
  ["a SQLite store", () => configured({ type: "sqlite", databaseUrl: `sqlite:${directory}/flows.db?mode=rwc` })],
  [
    "a directory for blobs",
    () =>
      configured({
        metadata: { type: "inMemory" },
        blobs: { type: "filesystem", directory: join(directory, "blobs") },
      }),
  ],
  [
    "the option over a configuration",
    () => ({ ...configured({ type: "inMemory" }), storage: `sqlite:${directory}/flows.db` }),
  ],
];

describe.each(choices)("storage by %s", (_name, options) => {
  it("has the flows and blobs of the process before, under the same ids", async () => {
    const before = await withRuntime(options(), async (runtime) => ({
      flowId: (await runtime.flows.store(greeting)).flowId,
      byStep: await runtime.run(greeting, { name: "Ada" }),
      json: await runtime.blobs.put({ a: [1, null] }),
      binary: await runtime.blobs.putBinary(new Uint8Array([0, 255])),
    }));
    expect(before.flowId).toBe(flowId(parseFlow(greeting)));
    await withRuntime(options(), async (runtime) => {
      expect((await runtime.flows.get(before.flowId)).name).toBe("greeting");
      expect(await runtime.run({ flowId: before.flowId }, { name: "Ada" })).toBe(before.byStep);
      expect(await runtime.blobs.get(String(before.byStep))).toBe("Ada");
      expect(await runtime.blobs.get(before.json)).toEqual({ a: [1, null] });
      expect([...(await runtime.blobs.getBinary(before.binary))]).toEqual([0, 255]);
    });
  });
});

describe("a stored flow", () => {
  it("keeps its floats, quoted paths and order of keys from one process to the next", async () => {
    const storage = `sqlite:${join(directory, "flows.db")}`;
    const text = '{"output":{"10":1.0,"9":{"$input":"$[\\"a.b\\"]"}}}';
    const id = await withRuntime({ storage }, async ({ flows }) => (await flows.store(parseFlow(text))).flowId);
    await withRuntime({ storage }, async (runtime) => {
      expect((await runtime.flows.store({ flowId: id })).flowId).toBe(id);
      expect(await runtime.run({ flowId: id }, { "a.b": "one field" })).toMatchObject({ "9": "one field", "10": 1 });
    });
  });
});

describe("a runtime that cannot have its storage", () => {
  const failure = (options: StepflowRuntimeOptions) =>
    StepflowRuntime.start(options).then(
      async (runtime) => {
        await runtime.close();
        throw new Error("it started");
      },
      (error: unknown) => error,
    );

  it("says what durability could be", async () => {
    const options = JSON.parse('{ "storage": "sqlite::memory:", "durability": "disk" }');
    expect(String(await failure(options))).toContain('durability: $: expected "process" or "power", found "disk"');
  });

  it("does not start on a file of somebody else", async () => {
    await writeFile(join(directory, "flows.db"), "my notes");
    const error = await failure({ storage: `sqlite:${directory}/flows.db` });
    expect(error).toBeInstanceOf(StorageError);
    expect(String(error)).toContain("this is not a SQLite database");
  });

  it("does not make a missing file that a configuration names without ?mode=rwc", async () => {
    const error = await failure(configured({ type: "sqlite", databaseUrl: `sqlite:${directory}/flows.db` }));
    expect(String(error)).toMatch(/there is no such file\. Add \?mode=rwc to its URL/);
    expect(await readdir(directory)).toEqual([]);
  });

  it("says what storage could be", async () => {
    expect(String(await failure({ storage: "flows.db" }))).toContain(
      'storage: $: expected a URL such as "sqlite:flows.db?mode=rwc"',
    );
  });

  it("leaves nothing behind when it does not start for another reason", async () => {
    vi.stubEnv("TMPDIR", directory);
    const component = { inputSchema: {}, outputSchema: {}, execute: () => null };
    const twice = [new StepflowServer().component("a", component), new StepflowServer().component("a", component)];
    const temporary = configured({ metadata: { type: "inMemory" }, blobs: { type: "filesystem" } });
    expect(await failure({ ...temporary, components: twice })).toBeInstanceOf(TypeError);
    expect(await readdir(directory)).toEqual([]);
  });
});

describe("a storage that somebody else opened", () => {
  it("serves several runtimes, and outlasts them", async () => {
    const storage = new MemoryStorage();
    const blobId = await withRuntime({ storage }, ({ blobs }) => blobs.put("shared"));
    expect(await withRuntime({ storage }, ({ blobs }) => blobs.get(blobId))).toBe("shared");
  });
});

describe("runs whose journal, list and blobs are placed apart", () => {
  const apart = () =>
    configured({
      metadata: { type: "sqlite", databaseUrl: `sqlite:${directory}/lists.db?mode=rwc` },
      journal: { type: "sqlite", databaseUrl: `sqlite:${directory}/journal.db?mode=rwc` },
      blobs: { type: "filesystem", directory: join(directory, "blobs") },
    });

  it("are listed by the next process, with their results", async () => {
    const { runId, outcome } = await withRuntime(apart(), async (runtime) => {
      const run = await runtime.submit(greeting, { name: "Ada" });
      return { runId: run.id, outcome: await run.result() };
    });
    await withRuntime(apart(), async (runtime) => {
      const listed = [];
      for await (const run of runtime.runs.list()) listed.push([run.runId, run.status]);
      expect(listed).toEqual([[runId, "completed"]]);
      expect(await runtime.getRun(runId).result()).toEqual(outcome);
      expect(await runtime.blobs.get(String(outcome))).toBe("Ada");
    });
    expect((await readdir(directory)).filter((name) => !/-(wal|shm)$/.test(name)).sort()).toEqual([
      "blobs",
      "journal.db",
      "lists.db",
    ]);
  });

  it("share one file that is named in different ways", async () => {
    const path = join(directory, "flows.db");
    const options = () =>
      configured({
        metadata: { type: "sqlite", databaseUrl: `sqlite:${path}?mode=rwc` },
        journal: { type: "sqlite", databaseUrl: `sqlite://${directory}/../${basename(directory)}/flows.db?mode=rwc` },
      });
    const runId = await withRuntime(options(), async (runtime) => {
      const run = await runtime.submit(greeting, { name: "Ada" });
      await run.result();
      return run.id;
    });
    const { runsByStatus, journals } = await databaseInfo(path);
    expect([runsByStatus, journals.count === 1]).toEqual([{ completed: 1 }, true]);
    await withRuntime(options(), async (runtime) => {
      expect((await runtime.getRun(runId).status()).status).toBe("completed");
    });
  });

  it("close every file they opened when one of them cannot be", async () => {
    await writeFile(join(directory, "lists.db"), "my notes");
    await expect(StepflowRuntime.start(apart())).rejects.toThrow("lists.db: this is not a SQLite database");
    await rm(join(directory, "lists.db"));
    await withRuntime(apart(), async () => {});
  });

  it.each(["metadata", "journal"] as const)(
    "are kept in memory, with a warning, when only %s has no file",
    async (part) => {
      const warnings: string[] = [];
      const ignore = (): void => {};
      const logger = { debug: ignore, info: ignore, warn: (text: string) => warnings.push(text), error: ignore };
      const kept = { type: "sqlite", databaseUrl: `sqlite:${directory}/half.db?mode=rwc` } as const;
      const stores = { metadata: kept, journal: kept, [part]: { type: "inMemory" } as const };
      const options = { ...configured(stores), logger };
      const runId = await withRuntime(options, async (runtime) => {
        const run = await runtime.submit(greeting, { name: "Ada" });
        await run.result();
        return run.id;
      });
      expect(warnings.join("\n")).toMatch(new RegExp(`storageConfig\\.${part}.*runs are kept in memory`));
      await withRuntime(options, async (runtime) => {
        await expect(runtime.getRun(runId).status()).rejects.toThrow(`no run has the id ${runId}`);
      });
    },
  );
});
