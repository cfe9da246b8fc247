import { describe, expect, it } from "vitest";
import { readMessage } from "./read-message.ts";

describe("reading a message", () => {
  it.each([
    ['{"jsonrpc":"2.0","id":"a","method":"x","params":{}}', { kind: "request", id: '"a"', method: "x", params: {} }],
    ['{"jsonrpc":"2.0","id":7,"method":"x"}', { kind: "request", id: "7", method: "x" }],
    ['{"id":9223372036854775807,"jsonrpc":"2.0","method":"x"}', { id: "9223372036854775807" }],
    ['{"params":{"id":1},"a":["id",{"id":3}],"id" : -12 ,"jsonrpc":"2.0","method":"x"}', { id: "-12" }],
    ['{"jsonrpc":"2.0","id":1,"id":2,"method":"x"}', { id: "2" }],
    ['{"jsonrpc":"2.0","i\\u0064":9007199254740993,"method":"x"}', { id: "9007199254740993" }],
    ['{"jsonrpc":"2.0","method":"x","other":1}', { kind: "notification", method: "x" }],
    ['{"jsonrpc":"2.0","id":"a","result":{}}', { kind: "response", outcome: { kind: "result", result: {} } }],
    [
      '{"jsonrpc":"2.0","id":"a","error":{"code":-1,"message":"no","data":[1]}}',
      { outcome: { kind: "error", error: { code: -1, message: "no", data: [1] } } },
    ],
  ])("takes %s", (text, expected) => {
    expect(readMessage(text)).toMatchObject(expected);
  });

  it.each([
    ["an id that is null", '{"jsonrpc":"2.0","id":null,"method":"x"}', "null", /id: expected .* found null/],
    ["an id with a fraction", '{"jsonrpc":"2.0","id":1.5,"method":"x"}', "null", /integer of 64 bits/],
    ["an id written as a float", '{"jsonrpc":"2.0","id":1e3,"method":"x"}', "null", /integer of 64 bits/],
    ["an id beyond 64 bits", '{"jsonrpc":"2.0","id":9223372036854775808,"method":"x"}', "null", /64 bits/],
    ["an id that is an object", '{"jsonrpc":"2.0","id":{},"method":"x"}', "null", /found an object/],
    ["no version", '{"id":5,"method":"x"}', "5", /jsonrpc: expected "2.0", found nothing/],
    ["another version", '{"jsonrpc":2.0,"id":5,"method":"x"}', "5", /jsonrpc/],
    ["a batch", '[{"jsonrpc":"2.0","id":5,"method":"x"}]', "null", /one message.*a list of 1/],
    ["text", '"hello"', "null", /one message/],
    ["neither method nor answer", '{"jsonrpc":"2.0","id":5}', "5", /a method, a result or an error/],
    ["method and answer", '{"jsonrpc":"2.0","id":5,"method":"x","result":1}', "5", /found both/],
    [
      "a method that is no text",
      '{"jsonrpc":"2.0","id":5,"method":7}',
      "5",
      /method: expected a string, found number 7/,
    ],
    ["an answer without an id", '{"jsonrpc":"2.0","result":{}}', "null", /needs the id/],
  ])("refuses %s, with the id where it has one", (_what, text, id, message) => {
    expect(readMessage(text)).toMatchObject({
      kind: "invalid",
      id,
      error: { code: -32600, message: expect.stringMatching(message) },
    });
  });

  it.each(["", "{", '{"jsonrpc":"2.0",}', "\u0000", "nul"])("says of %j that it is not JSON", (text) => {
    expect(readMessage(text)).toMatchObject({ kind: "invalid", id: "null", error: { code: -32700 } });
  });

  it.each([
    ['"result":null', /result is null/],
    ['"result":1,"error":{"code":1,"message":""}', /both/],
    ['"error":{"code":1.5,"message":""}', /its error is not/],
    ['"error":"no"', /its error is not/],
    ['"error":null', /its error is not/],
  ])("tells an answer with %s from one that can be used", (part, problem) => {
    expect(readMessage(`{"jsonrpc":"2.0","id":"a",${part}}`)).toMatchObject({
      kind: "response",
      id: '"a"',
      outcome: { kind: "malformed", problem: expect.stringMatching(problem) },
    });
  });
});
