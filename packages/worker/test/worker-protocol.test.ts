import { afterAll, describe, test } from "vitest";
import { workerProtocol } from "../src/testing.ts";
import { ReferenceWorker } from "./support/reference-worker.ts";

const isSlow = process.env.STEPFLOW_SLOW === "1";

const reference = new ReferenceWorker();
const port = await reference.start();
afterAll(() => reference.stop());

describe("a worker that follows the description of the protocol to the letter", () => {
  const cases = workerProtocol({
    url: `http://127.0.0.1:${port}/`,
    load: { seconds: isSlow ? 30 : 0.5 },
    fuzz: { messages: isSlow ? 10_000 : 100 },
  });
  for (const { topic, name, run } of cases) test(`${topic}: ${name}`, run);
});
