import { describe, expect, test } from "vitest";
import { readAnswer, readStreamMessage } from "./read-answer.ts";

const id = '"u"';

describe("an answer is read as a 0.11 runtime does", () => {
  test.each([
    ['{"jsonrpc":"2.0","id":"u","result":{"output":null},"more":1}', id, { kind: "result", result: { output: null } }],
    [
      '{"id":9223372036854775807,"jsonrpc":"2.0","error":{"code":-1,"message":"no"}}',
      "9223372036854775807",
      { kind: "error", error: { code: -1, message: "no" } },
    ],
  ])("%s", (text, expectedId, answer) => {
    expect(readAnswer(text, expectedId)).toEqual(answer);
  });

  test.each([
    ["", "the answer: expected a message in JSON, found nothing"],
    ["[]", "the answer: expected one message, a JSON object, found []"],
    ['{"id":"u","result":1}', 'jsonrpc of the answer: expected "2.0", found nothing'],
    ['{"jsonrpc":2,"id":"u","result":1}', 'jsonrpc of the answer: expected "2.0", found 2'],
    ['{"jsonrpc":"2.0","result":1}', 'the id of the answer: expected that of the request, "u", found null'],
    ['{"jsonrpc":"2.0","id":"v","result":1}', 'expected that of the request, "u", found "v"'],
    ['{"jsonrpc":"2.0","id":"u","result":null}', "expected a result that is not null, or an error"],
    ['{"jsonrpc":"2.0","id":"u"}', "expected a result that is not null, or an error"],
    [
      '{"jsonrpc":"2.0","id":"u","result":1,"error":{"code":1,"message":""}}',
      "expected exactly one of result and error",
    ],
    ['{"jsonrpc":"2.0","id":"u","error":"no"}', 'the error: expected an object, found "no"'],
    [
      '{"jsonrpc":"2.0","id":"u","error":{"code":1.5,"message":""}}',
      "the error's code: expected an integer, found 1.5",
    ],
    ['{"jsonrpc":"2.0","id":"u","error":{"code":1}}', "the error's message: expected a string, found nothing"],
  ])("and %s is none", (text, message) => {
    expect(() => readAnswer(text, id)).toThrow(message);
  });
});

describe("an event is an answer or a request that a 0.11 runtime has", () => {
  test("a request to start a run", () => {
    const params = { flowId: "f", inputs: [], subflowKey: "00000000-0000-4000-8000-000000000000" };
    const text = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "runs/submit", params });
    const callback = { method: "runs/submit", params };
    expect(readStreamMessage(text, id)).toEqual({ kind: "callback", id: "1", callback });
  });

  test.each([
    [
      '{"jsonrpc":"2.0","id":1,"method":"blobs/put","params":{}}',
      '"runs/submit" or "runs/get"; a runtime never answers others',
    ],
    [
      '{"jsonrpc":"2.0","id":null,"method":"runs/get","params":{}}',
      "expected a string or an integer of 64 bits, found null",
    ],
    ['{"jsonrpc":"2.0","id":1,"method":"runs/get","params":{}}', "expected params that fit runs/get"],
    ['{"jsonrpc":"2.0","id":"v","result":1}', 'expected that of the request, "u", found "v"'],
  ])("and %s is neither", (text, message) => {
    expect(() => readStreamMessage(text, id)).toThrow(message);
  });
});
