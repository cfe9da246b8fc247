import type { JsonObject, Logger, StepflowContext } from "@stepflow/core";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { createTestContext, limitConcurrency, logging, StepflowServer, timeout } from "../index.ts";

type Execute = (input: unknown, context: StepflowContext) => unknown;

const serving = (execute: Execute): StepflowServer =>
  new StepflowServer().component("work", { inputSchema: z.unknown(), outputSchema: z.unknown(), execute });

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("middleware", () => {
  it("stands around every component, the first outermost, and sees JSON", async () => {
    const seen: unknown[] = [];
    const server = serving((input) => new Date(Number(input)));
    for (const name of ["outer", "inner"]) {
      server.use(async (call, next) => {
        seen.push([name, call.name, call.input]);
        const output = await next({ ...call, input: Number(call.input) + 1 });
        seen.push([name, output]);
        return output;
      });
    }
    await server.invoke("work", 1, createTestContext());
    const output = "1970-01-01T00:00:00.003Z";
    expect(seen).toEqual([
      ["outer", "work", 1],
      ["inner", "work", 2],
      ["inner", output],
      ["outer", output],
    ]);
  });

  it("may answer in the component's place", async () => {
    const execute = vi.fn();
    const server = serving(execute).use(async () => "cached");
    expect(await server.invoke("work", 1, createTestContext())).toBe("cached");
    expect(execute).not.toHaveBeenCalled();
  });
});

describe("limitConcurrency", () => {
  it("lets so many calls run, and the others one after another, in order", async () => {
    const running: { readonly input: unknown; readonly end: () => void }[] = [];
    const server = serving((input) => new Promise<void>((resolve) => running.push({ input, end: resolve })));
    server.use(limitConcurrency(2));
    const calls = [1, 2, 3, 4].map((input) => server.invoke("work", input, createTestContext()));
    await settled();
    expect(running.map(({ input }) => input)).toEqual([1, 2]);
    running[1]?.end();
    await settled();
    expect(running.map(({ input }) => input)).toEqual([1, 2, 3]);
    running[0]?.end();
    running[2]?.end();
    await settled();
    running[3]?.end();
    await Promise.all(calls);
  });

  it("gives the place of a call that failed to the next, and forgets those that were aborted while they waited", async () => {
    const server = serving(async (input) => {
      await settled();
      if (input === 1) throw new Error("broken");
      return input;
    }).use(limitConcurrency(1));
    const controller = new AbortController();
    const aborted = createTestContext({ signal: controller.signal });
    const calls = [
      server.invoke("work", 1, createTestContext()),
      server.invoke("work", 2, aborted),
      server.invoke("work", 3, createTestContext()),
    ];
    controller.abort();
    expect(await Promise.allSettled(calls)).toMatchObject([
      { reason: { message: "broken" } },
      { reason: { code: "ABORTED" } },
      { value: 3 },
    ]);
    await expect(server.invoke("work", 4, aborted)).resolves.toBe(4);
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses %d", (limit) => {
    expect(() => limitConcurrency(limit)).toThrow(/whole number of at least 1/);
  });
});

describe("timeout", () => {
  it("fails a call that takes longer, and aborts its signal", async () => {
    let reason: unknown;
    const server = serving(async (_input, { signal }) => {
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      reason = signal.reason;
    }).use(timeout(5));
    await expect(server.invoke("work", null, createTestContext())).rejects.toMatchObject({
      code: "TIMEOUT",
      message: "[TIMEOUT] component work took longer than 5 ms",
    });
    expect(reason).toMatchObject({ code: "TIMEOUT" });
  });

  it("hands on that the runtime aborted, and leaves the rest of the context as it was", async () => {
    const controller = new AbortController();
    const server = serving(async (_input, context) => {
      controller.abort("gone");
      return [context.signal.reason, context.attempt, await context.getBlob(await context.putBlob("kept"))];
    }).use(timeout(60_000));
    const context = createTestContext({ attempt: 2, signal: controller.signal });
    expect(await server.invoke("work", null, context)).toEqual(["gone", 2, "kept"]);
  });

  it.each([0, -1, Number.NaN, 2 ** 31])("refuses %d ms", (timeoutMs) => {
    expect(() => timeout(timeoutMs)).toThrow(/milliseconds above 0/);
  });
});

describe("logging", () => {
  it("says when calls start and end, with ids, and never what they carry", async () => {
    const lines: [string, string, JsonObject | undefined][] = [];
    const to =
      (level: string): Logger["info"] =>
      (message, fields) => {
        lines.push([level, message, fields]);
      };
    const logger = { debug: to("debug"), info: to("info"), warn: to("warn"), error: to("error") };
    const context = createTestContext({ logger, stepId: "first" });
    const server = serving((input) => {
      if (input === "broken") throw new Error("broken");
      return "secret";
    }).use(logging());
    await server.invoke("work", "secret", context);
    await expect(server.invoke("work", "broken", context)).rejects.toThrow("broken");
    expect(lines.map(([level, message]) => `${level} ${message}`)).toEqual([
      "debug component work started",
      "info component work answered",
      "debug component work started",
      "warn component work failed",
    ]);
    expect(lines.at(-1)?.[2]).toMatchObject({ component: "work", stepId: "first", attempt: 1, errorCode: -32100 });
    expect(JSON.stringify(lines)).not.toContain("secret");
  });
});
