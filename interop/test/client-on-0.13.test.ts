import { StepflowClient, type StepflowClientOptions } from "@stepflow/client";
import { grpc } from "@stepflow/client/grpc";
import { contractComponents, executorContract } from "@stepflow/core/testing";
import { StepflowServer } from "@stepflow/worker";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { ServedComponents } from "./support/serve-components.ts";
import { servePulled } from "./support/serve-pulled.ts";

const noOtherCodes = "it has ten error codes and no error data";
const onlyStatus = "cancelling only changes the status";
const ownTree = "a run that a component starts is no sub-run";

/** What no client can make up for; [the client's page](../../docs/client.md) says so, too. */
const beyondTheServer: Readonly<Record<string, string>> = {
  "only the branch that is taken runs, chosen by a step's result": "the output is analysed before any step has run",
  "run throws the flow's failure with its code, its data and the run's id": noOtherCodes,
  "runResult answers success and failure alike, each with the run's id": noOtherCodes,
  "items tell every input and what it came to": "inputs are not given back",
  "the trace has the runs that steps started": ownTree,
  "events of sub-runs are told when asked for": ownTree,
  "cancel stops what runs, and nothing that was waiting begins": onlyStatus,
  "a run that has come to its end is not cancelled any more": onlyStatus,
  "delete forgets a run that has ended, and refuses one that goes on": "deleting keeps the run",
};

const ways: readonly (readonly [name: string, options: StepflowClientOptions])[] = [
  ["REST", {}],
  ["gRPC", { transport: grpc() }],
];

describe.each(ways)("the executor contract on a 0.13 server, over %s", (_way, options) => {
  let running: ServedComponents;

  beforeAll(async () => {
    const server = new StepflowServer({ name: "contract" });
    for (const component of Object.values(contractComponents)) server.component(component);
    running = await servePulled(inject("peers")["0.13"], server);
  });

  afterAll(() => running.close());

  const create = async () => new StepflowClient(running.official.url, options);
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
