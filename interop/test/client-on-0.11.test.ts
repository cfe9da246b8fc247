import { StepflowClient } from "@stepflow/client";
import { contractComponents, executorContract } from "@stepflow/core/testing";
import { StepflowServer } from "@stepflow/worker";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type ServedComponents, serveComponents } from "./support/serve-components.ts";

let running: ServedComponents;

beforeAll(async () => {
  const server = new StepflowServer({ name: "contract" });
  for (const component of Object.values(contractComponents)) server.component(component);
  running = await serveComponents(inject("peers")["0.11"], server);
});

afterAll(() => running.close());

/** What no client can make up for; [the client's page](../../docs/client.md) says so, too. */
const beyondTheServer: Readonly<Record<string, string>> = {
  "only the branch that is taken runs, chosen by a step's result": "the output is analysed before any step has run",
  "steps tell their component, status and result": "steps have no results",
  "a step of a run over several inputs needs the item": "steps have no results",
  "cancel stops what runs, and nothing that was waiting begins": "cancelling only changes the status",
  "delete forgets a run that has ended, and refuses one that goes on": "deleting keeps the run",
  "events tell what happened in order, and end with the run": "nothing tells when a step starts",
  "results travel with events only when asked for": "steps have no results",
};

describe("the executor contract on a 0.11 server", () => {
  const create = async () => new StepflowClient(running.official.url);
  const cases = executorContract({ create, route: "/test" });
  for (const { topic, name, run } of cases) {
    const reason = beyondTheServer[name];
    if (reason === undefined) it(`${topic}: ${name}`, run);
    else it(`${topic}: not "${name}", since ${reason}`, () => expect(run()).rejects.toThrow());
  }

  it("knows every case by its name", () => {
    expect(cases.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(beyondTheServer)));
  });
});
