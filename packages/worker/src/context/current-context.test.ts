import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createTestContext } from "../test-context.ts";
import { currentContext, runWithContext } from "./current-context.ts";

const stepId = () => currentContext()?.stepId;

describe("currentContext", () => {
  it("is undefined outside of a call", () => {
    expect(currentContext()).toBeUndefined();
  });

  it("answers the context that the work was started with, and what the work answers is passed on", () => {
    const context = createTestContext();
    expect(runWithContext(context, currentContext)).toBe(context);
    expect(currentContext()).toBeUndefined();
  });

  it("outlasts what the work awaits and the timers that it sets", async () => {
    const seen = await runWithContext(createTestContext({ stepId: "a" }), async () => {
      await delay(1);
      const inTimer = new Promise((resolve) => setTimeout(() => resolve(stepId()), 1));
      const inMicrotask = new Promise((resolve) => queueMicrotask(() => resolve(stepId())));
      return [stepId(), await inTimer, await inMicrotask];
    });
    expect(seen).toEqual(["a", "a", "a"]);
  });

  it("is another one for each of many calls at once", async () => {
    const names = Array.from({ length: 50 }, (_, index) => `step ${index}`);
    const seen = await Promise.all(
      names.map((name, index) =>
        runWithContext(createTestContext({ stepId: name }), async () => {
          await delay(index % 5);
          const before = stepId();
          await Promise.resolve();
          return [before, stepId()];
        }),
      ),
    );
    expect(seen).toEqual(names.map((name) => [name, name]));
  });

  it("is the inner one while a component calls another, and the outer one again after it", async () => {
    const seen = await runWithContext(createTestContext({ stepId: "outer" }), async () => {
      const inner = await runWithContext(createTestContext({ stepId: "inner" }), async () => stepId());
      return [inner, stepId()];
    });
    expect(seen).toEqual(["inner", "outer"]);
  });
});

describe("where the platform cannot carry a context along", () => {
  it("work is done all the same, and asking says why there is no answer", async () => {
    const { getBuiltinModule } = process;
    Reflect.set(process, "getBuiltinModule", () => undefined);
    try {
      // Another copy of the module, which looks for what the platform has.
      const { currentContext: ask, runWithContext: run }: typeof import("./current-context.ts") = await import(
        "./current-context.ts?elsewhere" as string
      );
      expect(run(createTestContext(), () => "done")).toBe("done");
      expect(ask).toThrow(/second argument|cannot tell which call/);
    } finally {
      Reflect.set(process, "getBuiltinModule", getBuiltinModule);
    }
  });
});
