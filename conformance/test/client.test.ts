import { StepflowClient } from "@stepflow/client";
import { ValidationError } from "@stepflow/core";
import { StepflowRuntime } from "@stepflow/runtime";
import { type RunningServer, serve } from "@stepflow/runtime/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCase, loadThemes, type Subject } from "../src/index.ts";
import { submitCase } from "../src/submit-case.ts";
import { startEmbedded } from "./embedded-subject.ts";

/** What the REST contract refuses before the engine sees it, in words of its own. */
const refusedByContract: readonly string[] = [
  "onError has an action that is known",
  "maxRetries is a count",
  "an override of an unknown kind is refused",
  "an override without a value is refused",
  "an override of null is refused",
];

let embedded: Subject;
let server: RunningServer;
let subject: Subject;

beforeAll(async () => {
  embedded = await startEmbedded();
  const { executor, components } = embedded;
  if (!(executor instanceof StepflowRuntime)) throw new TypeError("expected the embedded engine");
  server = await serve(executor, { port: 0 });
  subject = { executor: new StepflowClient(server.url), components };
});

afterAll(async () => {
  await subject.executor.close();
  await server.close();
  await embedded.executor.close();
});

const themes = loadThemes();

describe.each(themes)("the client and a server: $name", ({ cases }) => {
  it.each(cases.filter(({ name }) => !refusedByContract.includes(name)))("$name", async (testCase) => {
    expect(await checkCase(subject, testCase)).toEqual([]);
  });
});

it.each(refusedByContract)("the REST contract refuses: %s", async (name) => {
  const [testCase] = themes.flatMap(({ cases }) => cases).filter((one) => one.name === name);
  if (testCase === undefined) expect.fail(`no case is called "${name}"`);
  const refusal = await submitCase(subject.executor, testCase).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ValidationError);
  expect(String(refusal)).toContain("the body does not fit the contract: $.");
});
