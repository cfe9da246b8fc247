import { contractComponents, executorContract } from "@stepflow/core/testing";
import { StepflowServer } from "@stepflow/worker";
import { describe, it } from "vitest";
import { StepflowRuntime, type StepflowRuntimeOptions } from "../src/index.ts";

function serveContractComponents(): StepflowServer {
  const server = new StepflowServer({ name: "contract" });
  for (const component of Object.values(contractComponents)) server.component(component);
  return server;
}

const create = (components: StepflowRuntimeOptions["components"]) => () =>
  StepflowRuntime.start({ components: components ?? [], retry: { backoff: { type: "constant", delayMs: 5 } } });

describe("StepflowRuntime, components at their names", () => {
  for (const { topic, name, run } of executorContract({ create: create([serveContractComponents()]) })) {
    it(`${topic}: ${name}`, run);
  }
});

describe("StepflowRuntime, components behind a route", () => {
  const route = "/contract/v1";
  for (const { topic, name, run } of executorContract({
    create: create([{ route, server: serveContractComponents() }]),
    route,
  })) {
    it(`${topic}: ${name}`, run);
  }
});

describe("StepflowRuntime, storage in SQLite", () => {
  const components = [serveContractComponents()];
  const retry = { backoff: { type: "constant", delayMs: 5 } } as const;
  const start = () => StepflowRuntime.start({ components, retry, storage: "sqlite::memory:" });
  for (const { topic, name, run } of executorContract({ create: start })) it(`${topic}: ${name}`, run);
});
