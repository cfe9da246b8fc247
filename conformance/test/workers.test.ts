import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCase, loadThemes } from "../src/index.ts";
import { startWithWorker, transports } from "./worker-subjects.ts";

/** In one process the runtime's refusal is an error as any, -32100; over a wire it keeps its code, -32005. */
const keptCode = "a component that runs a flow that is not stored fails";

describe.each(Object.entries(transports))("the embedded engine with a worker over %s", (_name, serve) => {
  let running: Awaited<ReturnType<typeof startWithWorker>>;
  beforeAll(async () => {
    running = await startWithWorker(serve);
  });
  afterAll(() => running.close());

  describe.each(loadThemes())("$name", ({ cases }) => {
    const crossing = cases.filter(({ name, needs }) => name !== keptCode && needs?.includes("itemIndex") !== true);
    it.each(crossing)("$name", async (testCase) => {
      expect(await checkCase(running.subject, testCase)).toEqual([]);
    });
  });
});
