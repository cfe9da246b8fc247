import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCase, loadThemes, type Subject } from "../src/index.ts";
import { startEmbedded } from "./embedded-subject.ts";

let subject: Subject;

beforeAll(async () => {
  subject = await startEmbedded();
});

afterAll(() => subject.executor.close());

describe.each(loadThemes())("the embedded engine: $name", ({ cases }) => {
  it.each(cases)("$name", async (testCase) => {
    expect(await checkCase(subject, testCase)).toEqual([]);
  });
});
