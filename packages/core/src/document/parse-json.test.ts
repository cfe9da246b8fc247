import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";
import { refuseUnsafeIntegers } from "./unsafe-integers.ts";

describe("parseJson", () => {
  it("reads what JSON.parse reads", () => {
    const text = '{"a":[1,2.5,"x"],"b":null}';
    expect(parseJson(text, "input.json")).toEqual(JSON.parse(text));
  });

  it("refuses duplicate keys and integers that would lose digits, each with its place", () => {
    expect(() => parseJson('{"a":1,\n"a":2}', "input.json")).toThrow(
      'input.json:2:1: $.a: the key "a" stands here twice',
    );
    expect(() => parseJson('{"ids":[1,\n 9007199254740993]}', "input.json")).toThrow(
      "input.json:2:2: $.ids[1]: the integer 9007199254740993 is beyond ±9007199254740991",
    );
    expect(parseJson("[9007199254740991, 1e17]", "input.json")).toEqual([9007199254740991, 1e17]);
  });
});

describe("refuseUnsafeIntegers", () => {
  it("names the path of an integer that JavaScript may have rounded", () => {
    expect(() => refuseUnsafeIntegers({ a: [2 ** 53] }, "input")).toThrow(
      "input: $.a[0]: the integer 9007199254740992 is beyond ±9007199254740991",
    );
    expect(() => refuseUnsafeIntegers([2 ** 53 - 1, 1.5, 1e300, null], "input")).not.toThrow();
  });
});
