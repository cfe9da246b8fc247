import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { StepflowOrchestrator } from "@stepflow/runtime/orchestrator";
import { afterAll, beforeAll, expect, inject, it, vi } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { freePort } from "./failover/free-port.ts";
import { type Program, startProgram } from "./failover/program.ts";

// examples/cluster as it stands: its configuration of one server, its flow, its worker with the environment of its manifest.
const example = new URL("../../examples/cluster/", import.meta.url);
const read = (file: string) => readFile(new URL(file, example), "utf8");
const { server: binary } = inject("peers")["0.13"];
let folder: string;
let orchestrator: StepflowOrchestrator;
let worker: Program;
let healthUrl: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stepflow-example-"));
  const config = parse(await read("orchestrator.yaml"));
  config.storageConfig.databaseUrl = `sqlite:${join(folder, "stepflow.db")}?mode=rwc`;
  orchestrator = await StepflowOrchestrator.start({ binary, config, stopTimeoutMs: 1_000 });
  const deployment = parseAllDocuments(await read("kubernetes/worker.yaml"))[0]?.toJS();
  const [{ env }] = deployment.spec.template.spec.containers;
  const healthPort = await freePort();
  healthUrl = `http://127.0.0.1:${healthPort}/health`;
  worker = startProgram(
    process.execPath,
    ["--conditions=@stepflow/source", "--import", "tsx", fileURLToPath(new URL("worker.ts", example))],
    {
      ...Object.fromEntries(env.map(({ name, value }: { name: string; value: string }) => [name, value])),
      STEPFLOW_TASKS_URL: `127.0.0.1:${orchestrator.port}`,
      STEPFLOW_HEALTH_PORT: `${healthPort}`,
    },
  );
});

afterAll(async () => {
  await worker.kill();
  await orchestrator.close();
  await rm(folder, { recursive: true, force: true });
});

it("is ready when its worker pulls, runs the flow of the example, and ends when it is asked to", async () => {
  await vi.waitFor(async () => expect((await fetch(`${healthUrl}/ready`)).status).toBe(200), { timeout: 30_000 });
  const flow = { file: fileURLToPath(new URL("flow.yaml", example)) };
  const { cases } = parse(await read("flow.yaml")).test;
  const run = () => orchestrator.client.run(flow, cases[0].input);
  // A server that asked for the components before the worker could say routes nothing until it has asked again.
  const output = await vi.waitFor(run, { timeout: 30_000, interval: 500 });
  expect(output).toEqual(cases[0].output.result);
  await worker.kill("SIGTERM");
  expect(worker.process.exitCode).toBe(0);
});
