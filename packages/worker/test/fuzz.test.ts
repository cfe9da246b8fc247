import { Agent } from "node:http";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningWorker, serveHttp } from "../src/node.ts";
import { readParams } from "../src/protocol.ts";
import { silentLogger } from "../src/silent-logger.ts";
import { greetings } from "./support/components.ts";
import { executeMessage, get, runtimeHeaders, send } from "./support/exchange.ts";

const count = process.env.STEPFLOW_SLOW === undefined ? 100 : 10_000;

const methods = [
  "initialize",
  "components/list",
  "components/info",
  "components/infer_schema",
  "components/execute",
] as const;

const request = (method: string, params: JsonObject): JsonObject => ({ jsonrpc: "2.0", id: "u-1", method, params });

const valid: readonly JsonObject[] = [
  request("initialize", { runtimeProtocolVersion: 1, capabilities: { blobThreshold: 0 } }),
  request("initialize", { runtime_protocol_version: 1 }),
  request("components/list", {}),
  request("components/info", { component: "/greet" }),
  request("components/infer_schema", { component: "/greet", input_schema: {} }),
  executeMessage("/greet", { name: "Ada" }, "u-1"),
  executeMessage("/read/a/b", null, "u-1"),
  executeMessage("/nothing", [1, { a: "é" }], "u-1"),
  executeMessage("/burn", "x", "u-1"),
  { jsonrpc: "2.0", method: "initialized", params: {} },
  { jsonrpc: "2.0", id: "w-1", result: { runId: "r" } },
  { jsonrpc: "2.0", id: "w-1", error: { code: -32000, message: "no" } },
];

const odd = fc.constantFrom<JsonValue>(
  ...[null, true, 0, -1, 1.5, 2 ** 53, 1e300, "", "x", "2.0", "\ud83c", "initialize", "/greet", [], [[]], {}],
  ...[{ a: 1 }, { $blob: "x" }, { name: 3 }, "components/execute", "constructor", "__proto__"],
);

/** Another value somewhere within: replaced, left out, or with a key more. */
const structural: fc.Arbitrary<string> = fc
  .record({
    message: fc.constantFrom(...valid),
    at: fc.nat(),
    value: odd,
    change: fc.constantFrom("replace", "delete", "add"),
  })
  .map(({ message, at, value, change }) => {
    const copy: JsonValue = structuredClone(message);
    const parents = objectsIn(copy);
    const parent = parents[at % parents.length];
    const keys = Object.keys(parent ?? {});
    const key = keys[Math.floor(at / parents.length) % Math.max(keys.length, 1)] ?? "added";
    if (parent === undefined) return JSON.stringify(copy);
    if (change === "delete") Reflect.deleteProperty(parent, key);
    else Reflect.set(parent, change === "add" ? "added" : key, value);
    return JSON.stringify(copy);
  });

/** Characters changed, cut off or put in. */
const textual: fc.Arbitrary<string> = fc
  .record({
    message: fc.constantFrom(...valid),
    at: fc.nat(),
    length: fc.nat({ max: 3 }),
    inserted: fc.string({ maxLength: 3 }),
  })
  .map(({ message, at, length, inserted }) => {
    const text = JSON.stringify(message);
    const from = at % text.length;
    return text.slice(0, from) + inserted + text.slice(from + length);
  });

let worker: RunningWorker;
const agent = new Agent({ keepAlive: true, maxSockets: 8 });
beforeAll(async () => {
  worker = await serveHttp(greetings(), { logger: silentLogger });
});
afterAll(async () => {
  agent.destroy();
  await worker.close();
});

it(`gives each of ${count} messages that were valid once its right answer, and stays healthy`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(structural, textual), async (text) => {
      const { status, text: answered } = await send(worker, text, { agent, headers: runtimeHeaders });
      const expected = expectation(text);
      if (expected === "nothing") {
        expect([status, answered]).toEqual([202, ""]);
        return;
      }
      const answer = JSON.parse(answered);
      expect(answer.jsonrpc).toBe("2.0");
      expect(answer.id).toEqual(expected.id);
      expect("result" in answer).toBe(expected.code === undefined);
      expect(answer.error?.code).toBe(expected.code);
      if (answer.error !== undefined) expect(answer.error.message).toEqual(expect.stringMatching(/./));
      expect(status).toBe(expected.status ?? 200);
    }),
    { numRuns: count },
  );
  expect(await get(worker, "/health")).toMatchObject({ status: 200 });
});

interface Expected {
  readonly id: JsonValue;
  readonly code?: number;
  readonly status?: number;
}

/** What JSON-RPC and the contract ask for, said once more and shorter than the worker says it. */
function expectation(text: string): "nothing" | Expected {
  let message: JsonValue;
  try {
    message = JSON.parse(text);
  } catch {
    return { id: null, code: -32700, status: 400 };
  }
  if (!isJsonObject(message)) return { id: null, code: -32600, status: 400 };
  const { jsonrpc, id, method, params } = message;
  const isId = typeof id === "string" || (typeof id === "number" && Number.isInteger(id) && Math.abs(id) < 2 ** 63);
  const refused: Expected = { id: isId ? id : null, code: -32600, status: 400 };
  const isAnswer = "result" in message || "error" in message;
  if (jsonrpc !== "2.0" || ("id" in message && !isId) || isAnswer) return refused;
  if (typeof method !== "string") return refused;
  return isId ? answerTo(method, params, id) : "nothing";
}

function answerTo(method: string, params: JsonValue | undefined, id: JsonValue): Expected {
  const known = methods.find((one) => one === method);
  if (known === undefined) return { id, code: -32601 };
  try {
    readParams(known, known === "components/list" && params === undefined ? {} : inCamelCase(known, params));
  } catch {
    return { id, code: -32602 };
  }
  if (known === "initialize" || known === "components/list") return { id };
  const { component, input } = params as { readonly component: string; readonly input?: JsonValue };
  const name = component.replace(/^\//, "");
  if (!/^(greet|ask|nothing|burn|read\/.+)$/s.test(name)) return { id, code: -32001 };
  if (known !== "components/execute") return { id };
  if (isRounded(input) || objectsIn(input ?? null).some((parent) => Object.values(parent).some(isRounded))) {
    return { id, code: -32003 };
  }
  if (name === "burn") return { id, code: -32150 };
  const isGreeting = isJsonObject(input) && typeof input.name === "string";
  return name === "greet" && !isGreeting ? { id, code: -32003 } : { id };
}

/** Whether the text had an integer here that JavaScript cannot hold; beyond 1e21 it prints no digits, but a float. */
function isRounded(value: JsonValue | undefined): boolean {
  return typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21;
}

function inCamelCase(method: string, params: JsonValue | undefined): JsonValue | undefined {
  if (method !== "initialize" || !isJsonObject(params) || !("runtime_protocol_version" in params)) return params;
  return { runtimeProtocolVersion: params.runtime_protocol_version ?? null, ...params };
}

/** Every object and array within, the whole included. */
function objectsIn(value: JsonValue): object[] {
  if (isJsonArray(value)) return [value, ...value.flatMap(objectsIn)];
  return isJsonObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}
