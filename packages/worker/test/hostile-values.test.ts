import type { JsonValue } from "@stepflow/core";
import { afterEach, expect, it } from "vitest";
import { StepflowServer } from "../src/index.ts";
import { type RunningWorker, type ServeHttpOptions, serveHttp } from "../src/node.ts";
import { silentLogger } from "../src/silent-logger.ts";
import { anything } from "./support/components.ts";
import { executeMessage, post, send } from "./support/exchange.ts";

let worker: RunningWorker | undefined;
afterEach(() => worker?.close({ drainMs: 0 }));

async function start(work: (input: unknown) => unknown, options: ServeHttpOptions = {}): Promise<RunningWorker> {
  const server = new StepflowServer().component("work", { ...anything, execute: work });
  worker = await serveHttp(server, { logger: silentLogger, ...options });
  return worker;
}

const throwing = (): never => {
  throw new Error("thrown by what was thrown");
};

it.each<[string, () => unknown]>([
  ["a proxy that refuses every look", () => new Proxy({}, { get: throwing, has: throwing, getPrototypeOf: throwing })],
  ["an object without a prototype", () => Object.create(null)],
  ["an error whose stack throws", () => Object.defineProperty(new Error("odd"), "stack", { get: throwing })],
  ["an error whose message throws", () => Object.defineProperty(new Error("odd"), "message", { get: throwing })],
])("a component that throws %s gets an answer, and the worker lives", async (_name, make) => {
  const target = await start((input) => {
    if (input === "throw") throw make();
    return input;
  });
  expect(await post(target, executeMessage("/work", "throw"))).toMatchObject({ error: { code: -32100 } });
  expect(await post(target, executeMessage("/work", 1))).toMatchObject({ result: { output: 1 } });
});

it("a logger that throws costs no call its answer", async () => {
  const broken = { debug: throwing, info: throwing, warn: throwing, error: throwing };
  const target = await start(() => throwing(), { logger: broken });
  expect(await post(target, executeMessage("/work", 1))).toMatchObject({ error: { code: -32100 } });
});

it("a text that was cut in the middle of an emoji crosses as Unicode that every reader takes", async () => {
  const target = await start((input) => [input, "cut \u{1f600}".slice(0, -1), "\\ud83d as text", "whole \u{1f600}"]);
  const { text } = await send(target, JSON.stringify(executeMessage("/work", "\ud800")));
  expect(JSON.parse(text)).toMatchObject({
    result: { output: ["\ufffd", "cut \ufffd", "\\ud83d as text", "whole \u{1f600}"] },
  });
});

it.each(["9007199254740993", "-9007199254740993", "12345678901234567890"])(
  "the integer %s in an input is refused by name, not rounded",
  async (digits) => {
    const target = await start((input) => input);
    const message = JSON.stringify(executeMessage("/work", { list: [{ id: "@" }] })).replace('"@"', digits);
    const { error } = JSON.parse((await send(target, message)).text) as { error: { code: number; data: JsonValue } };
    expect(error).toMatchObject({ code: -32003, data: { issues: [{ path: "$.list[0].id" }] } });
    expect(JSON.stringify(error)).toContain(`the integer ${digits} is beyond`);
  },
);

it("numbers that lose nothing, and ids of 64 bits, are no reason to refuse a call", async () => {
  const target = await start(() => "done");
  const message = JSON.stringify(executeMessage("/work", ["@", 9007199254740991], "#"))
    .replace('"@"', "1e16, 12345678901234567.5, 1e300")
    .replace('"#"', "9223372036854775807");
  expect((await send(target, message)).text).toBe(
    '{"jsonrpc":"2.0","id":9223372036854775807,"result":{"output":"done"}}',
  );
});

it("an output whose integers would be printed with other digits fails its step by name", async () => {
  const target = await start(() => ({ total: 2 ** 60 }));
  expect(await post(target, executeMessage("/work", 1))).toMatchObject({
    error: { code: -32100, data: { issues: [{ path: "$.total" }] } },
  });
});
