import { describe, expect, test } from "vitest";
import { checkWorker, type ProtocolTopic, type ProtocolViolation, workerProtocol } from "../src/testing.ts";
import { brokenWorkers, printWithoutVersion, swapOutputsOf } from "./support/broken-workers.ts";
import { printRounded } from "./support/reference-messages.ts";
import { type Manners, ReferenceWorker } from "./support/reference-worker.ts";

/** Long enough for every answer of a worker in this process, short enough to wait for one that never comes. */
const patienceMs = 5_000;

async function serve<Result>(manners: Partial<Manners>, use: (url: string) => Promise<Result>): Promise<Result> {
  const worker = new ReferenceWorker(manners);
  try {
    return await use(`http://127.0.0.1:${await worker.start()}/`);
  } finally {
    await worker.stop();
  }
}

/** The first line of what the only case of a topic says; undefined when the worker holds it. */
function violationOf(topic: ProtocolTopic, manners: Partial<Manners>): Promise<string | undefined> {
  return serve(manners, async (url) => {
    const options = { url, patienceMs, fuzz: { messages: 300, seed: 7 }, load: { seconds: 0.3 } };
    const found = workerProtocol(options).find((one) => one.topic === topic);
    return found?.run().then(
      () => undefined,
      (error: Error) => error.message.split("\n")[0],
    );
  });
}

describe("a worker that is broken in one thing is caught by the cases on it, and no others:", () => {
  test.concurrent.each(brokenWorkers)("$defect", async ({ manners, caughtBy }) => {
    const caught = await serve(manners, async (url) => {
      const names: string[] = [];
      for await (const { topic, name, violation } of checkWorker({ url, patienceMs, without: ["load", "fuzz"] })) {
        if (violation !== undefined) names.push(`${topic}: ${name}`);
      }
      return names;
    });
    expect(caught.sort()).toEqual([...caughtBy].sort());
  });
});

describe("the fuzz case catches a worker that", () => {
  test.each<[string, Partial<Manners>]>([
    ["rounds the numbers of ids", { printId: printRounded }],
    ["forgets jsonrpc in errors", { print: printWithoutVersion }],
    ["hands on something else than it got", { around: async (call, work) => work({ ...call, input: [call.input] }) }],
  ])("%s, the same way each time for the same seed", async (_, manners) => {
    const found = await violationOf("fuzz", manners);
    expect(found).toMatch(/^the answer to message \d+ with seed 7: expected /);
    expect(await violationOf("fuzz", manners)).toBe(found);
  });
});

test("the load case catches a worker that mixes up answers", async () => {
  expect(await violationOf("load", { around: swapOutputsOf("/conformance/echo") })).toMatch(
    /^the output of echo under load: /,
  );
});

test("a violation tells what was sent, what came back, and what was expected", async () => {
  const violation = await serve({ acceptedStatus: 200 }, async (url) => {
    const found = workerProtocol({ url }).find(({ name }) => name === "takes a notification with 202 and no body");
    return found?.run().then(
      () => undefined,
      (error: ProtocolViolation) => error,
    );
  });
  const text = '{"jsonrpc":"2.0","method":"initialized","params":{}}';
  expect(violation?.message).toBe(`the status of the answer to ${text}: expected 202, found 200
  > POST / ${text}
  < 200 application/json`);
});
