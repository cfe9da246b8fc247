import { ComponentError, type JsonObject, type JsonValue, type StepflowContext } from "@stepflow/core";
import { afterAll, describe, expect, it } from "vitest";
import { toFlowError } from "../dispatch/to-flow-error.ts";
import { StepflowServer } from "../stepflow-server.ts";
import { createTestContext } from "../test-context.ts";
import { udf } from "./udf.ts";
import type { UdfOptions } from "./udf-options.ts";

const context = createTestContext();

function serve(options: UdfOptions) {
  const component = udf(options);
  afterAll(() => component.close());
  const server = new StepflowServer().component(component);
  return async (code: string, input: JsonValue = {}, blob: JsonObject = {}, from: StepflowContext = context) => {
    const blobId = await from.putBlob({ code, input_schema: {}, ...blob });
    return server.invoke("udf", { blob_id: blobId, input }, from);
  };
}

const call = serve({ maxThreads: 2 });
const callBriefly = serve({ maxThreads: 1, timeoutMs: 1_000 });
const callSparingly = serve({ maxThreads: 1, memoryBytes: 4 * 1024 * 1024 });

async function failureOf(calling: Promise<JsonValue>): Promise<{ code: number; message: string }> {
  const error = await calling.then(
    (output) => {
      throw new Error(`it answered ${JSON.stringify(output)}`);
    },
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ComponentError)) throw error;
  return error.flowError;
}

describe("code may be", () => {
  it.each<[string, string, JsonValue, JsonValue]>([
    ["a function", "(input) => input.a + 1", { a: 1 }, 2],
    ["an async function", "async (input) => input.a + 1;", { a: 1 }, 2],
    ["a named function", "function add(input) { return input.a + 1 }", { a: 1 }, 2],
    ["an expression in input", "input.a + input.b", { a: 1, b: 2 }, 3],
    ["an expression that is an object", "({ sum: input.a })", { a: 1 }, { sum: 1 }],
    ["a body with return", "const b = input.a * 2;\nreturn b;", { a: 2 }, 4],
    ["a body that waits", "const b = await Promise.resolve(input.a);\nreturn b;", { a: 2 }, 2],
    ["a module", "const one = 1;\nexport default (input) => input.a + one;", { a: 1 }, 2],
    ["statements with one function", "const one = 1;\nfunction add(input) { return input.a + one }", { a: 1 }, 2],
    ["statements with a constant function", "const one = 1;\nconst add = (input) => input.a + one;", { a: 1 }, 2],
    ["followed by a comment", "input.a // the first", { a: 1 }, 1],
    ["a function without an answer", "() => undefined", {}, null],
    ["a function of no object", "(items) => items.length", ["a", "b"], 2],
    [
      "code with a class of errors",
      "class Mine extends Error { name = 'Mine' }\nreturn new Mine('x').name",
      {},
      "Mine",
    ],
    ["code that overrides toString", "const a = {}; a.toString = () => 'mine'; return String(a)", {}, "mine"],
  ])("%s", async (_name, code, input, expected) => {
    expect(await call(code, input)).toEqual(expected);
  });

  it("several functions, of which the blob names one", async () => {
    const code = "const twice = (n) => n * 2;\nconst main = (input) => twice(input.a);";
    expect(await call(code, { a: 2 }, { function_name: "main" })).toBe(4);
  });

  it("TypeScript, whose types are blanked out", async () => {
    const code = "interface In { a: number }\nexport default async (input: In): Promise<number> => input.a + 1;";
    expect(await call(code, { a: 1 }, { language: "typescript" })).toBe(2);
  });
});

describe("code that is not taken", () => {
  it.each<[string, JsonObject, string]>([
    ["(input", {}, "user-defined function: SyntaxError: "],
    [
      "const a = () => 1;\nconst b = () => 2;",
      {},
      'user-defined function: expected code that is one function, returns a value or has "export default"; it declares these functions: a, b. Name one with function_name',
    ],
    ["const a = 1;", {}, "it declares these functions: none"],
    ["() => 1", { function_name: "main" }, 'the code declares no function called "main"'],
    ["export default 1", {}, 'expected "export default" of a function, found number'],
    [
      "enum A { B }\nreturn 1",
      { language: "typescript" },
      "the code is not TypeScript that only needs its types removed",
    ],
  ])("%s", async (code, blob, message) => {
    const failure = await failureOf(call(code, {}, blob));
    expect(failure).toMatchObject({ code: -32101, message: expect.stringContaining(message) });
  });

  it.each<[JsonValue, string]>([
    [1, "$: expected an object with code and input_schema"],
    [{ input_schema: {} }, "$.code: expected the text of a function, found nothing"],
    [{ code: "1" }, "$.input_schema: expected a JSON Schema, found nothing"],
    [{ code: "1", input_schema: {}, language: "python" }, '$.language: expected "javascript" or "typescript"'],
    [{ code: "1", input_schema: {}, function_name: "a b" }, "$.function_name: expected the name of a function"],
  ])("blob %j", async (blob, message) => {
    const component = udf();
    const server = new StepflowServer().component(component);
    const blobId = await context.putBlob(blob);
    const failure = await failureOf(server.invoke("udf", { blob_id: blobId, input: {} }, context));
    expect(failure).toMatchObject({ code: -32103, message: expect.stringContaining(message) });
  });

  it("input that its schema refuses, also when the function is known already", async () => {
    const blob = { input_schema: { type: "object", properties: { a: { type: "number" } }, required: ["a"] } };
    expect(await call("input.a", { a: 1 }, blob)).toBe(1);
    const refused = call("input.a", { a: "1" }, blob);
    await expect(refused).rejects.toThrow("$.a: must be number");
    const code = await refused.catch((error: unknown) => toFlowError(error).code);
    expect(code).toBe(-32003);
  });
});

describe("what goes wrong in the code", () => {
  it.each<[string, string, number, string]>([
    ["throws", "() => { throw new TypeError('no') }", -32100, "user-defined function: TypeError: no"],
    ["throws a value", "() => { throw { a: 1 } }", -32100, 'user-defined function: {"a":1}'],
    ["throws a trap", "() => { throw { toJSON() { while (true) {} } } }", -32102, "took too long"],
    ["recurses for ever", "function f() { return f() }", -32100, "InternalError: stack overflow"],
    ["loops for ever", "() => { while (true) {} }", -32102, "took too long (limit: 1000 ms)"],
    ["loops for ever while it loads", "while (true) {}", -32102, "took too long (limit: 1000 ms)"],
    [
      "loops for ever in promises",
      "const again = () => Promise.resolve().then(again); return again()",
      -32102,
      "too long",
    ],
    ["loops for ever in a regular expression", "/(a+)+$/.test('a'.repeat(60) + 'b')", -32102, "too long"],
    ["answers a function of a function", "() => () => () => 1", -32101, "it answered a function"],
    ["answers a cycle", "() => { const a = {}; a.a = a; return a }", -32101, "circular"],
    ["answers a BigInt", "() => 10n", -32101, "BigInt"],
    ["waits for nothing", "() => new Promise(() => {})", -32100, "waits for something that can no longer happen"],
  ])("%s", async (_name, code, expectedCode, message) => {
    const failure = await failureOf(callBriefly(code));
    expect(failure).toMatchObject({ code: expectedCode, message: expect.stringContaining(message) });
    expect(await callBriefly("1 + 1")).toBe(2);
  });

  it.each([
    ["allocates for ever", "() => { const all = []; for (;;) all.push(new Uint8Array(100000)) }"],
    ["allocates one huge thing", "() => 'x'.repeat(2 ** 29)"],
    ["allocates while it loads", "const all = []; for (;;) all.push(new Uint8Array(100000));"],
  ])("%s", async (_name, code) => {
    const failure = await failureOf(callSparingly(code));
    const message = "user-defined function: used too much memory (limit: 4194304 bytes)";
    expect(failure).toMatchObject({ code: -32102, message });
    expect(await callSparingly("1 + 1")).toBe(2);
  });

  it("says where", async () => {
    const error = await call("const a = 1;\nnull.x;\nreturn a").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      flowError: { data: { kind: "thrown", stack: expect.stringContaining("udf.js:2") } },
    });
  });

  it("leaves the calls beside it alone", async () => {
    const both = serve({ maxThreads: 2, timeoutMs: 2_000 });
    const bad = failureOf(both("() => { while (true) {} }"));
    for (let count = 0; count < 20; count += 1) expect(await both("input.n", { n: count })).toBe(count);
    expect(await bad).toMatchObject({ code: -32102 });
  });

  it("is over when the call is given up", async () => {
    const controller = new AbortController();
    const calling = call("() => { while (true) {} }", {}, {}, createTestContext({ signal: controller.signal }));
    const given = expect(calling).rejects.toThrow("enough");
    controller.abort(new Error("enough"));
    await given;
  });
});

describe("code cannot get out", () => {
  it.each<[string, string]>([
    ["process", "typeof process"],
    ["require", "typeof require"],
    ["fetch", "typeof fetch"],
    ["timers", "typeof setTimeout"],
    ["workers", "typeof Worker"],
    ["web assembly", "typeof WebAssembly"],
    ["modules of the interpreter", "typeof std + typeof os"],
    ["the constructor of functions", "(0, eval)('typeof process')"],
    ["the constructor of what it is given", "input.constructor.constructor('return typeof process')()"],
    ["the constructor of context", "context.getBlob.constructor('return typeof process')()"],
  ])("by %s", async (_name, code) => {
    expect(["undefined", "undefinedundefined"]).toContain(await call(code));
  });

  it.each([
    "import fs from 'node:fs'; export default () => fs",
    "import('node:fs')",
    "import('data:text/javascript,export default 1')",
  ])("by %s", async (code) => {
    await expect(call(code)).rejects.toThrow(ComponentError);
  });

  it.each([
    "Object.prototype.polluted = 1",
    "Array.prototype.map = () => 1",
    "JSON.parse = () => 1",
    "Promise.prototype.then = () => 1",
    "globalThis.JSON = {}",
    "Object.defineProperty(Object.prototype, 'polluted', { get: () => 1 })",
    "(async () => {}).constructor.prototype.polluted = 1",
    "[][Symbol.iterator]().__proto__.next = () => ({ done: true })",
    "input.__proto__.polluted = 1",
    "Object.prototype.toString = () => 'mine'",
    "Error.prototype.message = 'mine'",
    "console.log = 1",
    "context.runId = 'mine'",
  ])("by %s", async (attack) => {
    const failure = await failureOf(call(`"use strict"; ${attack}; return 1`));
    expect(failure.message).toContain("TypeError");
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(await call("String(input.polluted) + [1].map((n) => n + 1) + JSON.stringify({})")).toBe("undefined2{}");
  });

  it("by leaving work behind for the next call", async () => {
    const alone = serve({ maxThreads: 1 });
    const code =
      "let calls = 0;\nexport default (input) => { calls += 1; const again = () => Promise.resolve().then(again); if (input.a) again(); return calls }";
    expect(await alone(code, { a: true })).toBe(1);
    expect(await alone(code, { a: false })).toBe(1);
    expect(await alone(code, { a: false })).toBe(2);
  });

  it("by the names of files", async () => {
    await expect(call("context.evaluateFlow({ file: '/etc/passwd' }, {})")).rejects.toThrow("names no files");
    await expect(call("context.evaluateFlow('/etc/passwd', {})")).rejects.toThrow("expected a flow or the id of one");
  });
});

describe("context", () => {
  it("keeps blobs, evaluates flows and says where the call comes from", async () => {
    const asked: JsonValue[] = [];
    const from = createTestContext({
      evaluateFlow: (async (flow: JsonValue, input: JsonValue) => {
        asked.push([flow, input]);
        return "evaluated";
      }) as StepflowContext["evaluateFlow"],
    });
    const code = `
      const id = await context.putBlob({ n: input.n });
      const { n } = await context.getBlob(id);
      const flow = await context.evaluateFlow({ steps: [], output: 1 }, n);
      context.emit({ half: true });
      return [n, flow, context.stepId, context.attempt];`;
    expect(await call(code, { n: 7 }, {}, from)).toEqual([7, "evaluated", "test", 1]);
    expect(asked).toEqual([[{ steps: [], output: 1 }, 7]]);
    expect(from.emitted).toEqual([{ half: true }]);
  });

  it("fails in the code as a failure there, which may be caught", async () => {
    const code = "try { await context.getBlob('0') } catch (error) { return error.message }";
    expect(await call(code)).toContain("no blob has the id 0");
  });

  it("may be asked many things at once, and not without end", async () => {
    expect(await call("(await Promise.all([1, 2, 3].map((n) => context.putBlob(n)))).length")).toBe(3);
    await expect(call("() => { while (true) context.putBlob(1) }")).rejects.toThrow(
      "more than 1000 calls of context at once",
    );
  });

  it("has a console that writes to the logger", async () => {
    const lines: string[] = [];
    const logger = { ...context.logger, warn: (message: string) => lines.push(message) };
    await call("console.warn('careful', { a: 1 })", {}, {}, createTestContext({ logger }));
    expect(lines).toEqual(['careful {"a":1}']);
  });
});

it("reads a blob once for all its calls", async () => {
  let reads = 0;
  const from = createTestContext();
  const counting = {
    ...from,
    getBlob: (id: string) => {
      reads += 1;
      return from.getBlob(id);
    },
  };
  const once = serve({ maxThreads: 1 });
  const answers = await Promise.all([1, 2, 3].map((n) => once("input.n * 10", { n }, {}, counting)));
  expect(answers).toEqual([10, 20, 30]);
  expect(reads).toBe(1);
});
