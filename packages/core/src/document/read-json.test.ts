import { describe, expect, it } from "vitest";
import { printJson } from "./print-json.ts";
import { jsonReader } from "./read-json.ts";
import { positionsIn } from "./text-document.ts";

const read = jsonReader({});

function problemsOf(text: string): string[] {
  return read(text).problems.map(({ path, offset, message }) => {
    const { line, column } = positionsIn(text)(offset);
    return `${line}:${column} ${path} ${message}`;
  });
}

describe("jsonReader", () => {
  it.each([
    ["null"],
    ["[]"],
    ["{}"],
    ['{"b":1,"a":[true,false,null,"x"],"nested":{"k":-2.5}}'],
    ['"\\" \\\\ \\b \\f \\n \\r \\t \\u0001 é \u{1f600}"'],
    ['{"10":1,"9":2,"x":3,"1":4}'],
    ["[1,1.0,1e-6,1e+17]"],
    ["[9007199254740993,18446744073709551615]"],
    ['{"__proto__":{"polluted":true},"constructor":1}'],
  ])("prints %s as it was read", (text) => {
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(printJson(value)).toBe(text);
  });

  it("agrees with JSON.parse about values", () => {
    const text = ' { "a" : [ 1 , 2.50 , "\\u00e9\\/" , { } ] , "b" : -0.0 }\r\n';
    expect(read(text).value).toEqual(JSON.parse(text));
  });

  it("keeps __proto__ an ordinary key", () => {
    const { value } = read('{"__proto__":{"polluted":true}}');
    expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it("names every duplicate key with its place", () => {
    expect(problemsOf('{\n  "a": {"x": 1, "x": 2},\n  "a": 3\n}')).toEqual([
      '2:17 $.a.x the key "x" stands here twice',
      '3:3 $.a the key "a" stands here twice',
    ]);
  });

  it.each([
    ["", "1:1 $ not JSON: expected a value, found the end"],
    ['{"a": [1, 2', '1:12 $.a not JSON: expected "," or "]", found the end'],
    ['{"a": [1,]}', '1:10 $.a[1] not JSON: expected a value, found "]"'],
    ["{a: 1}", '1:2 $ not JSON: expected a key in double quotes, found "a"'],
    ['{"a" 1}', '1:6 $ not JSON: expected ":", found "1"'],
    ["[1] 2", '1:5 $ not JSON: expected the end of the document, found "2"'],
    ["[01]", '1:3 $ not JSON: expected "," or "]", found "1"'],
    ["[tru]", '1:2 $[0] not JSON: expected a value, found "t"'],
    ['["\\x"]', "1:2 $[0] the string has an escape that JSON does not know"],
    ['["a\n"]', "1:2 $[0] the string is not closed"],
    ["[1e999]", "1:2 $[0] the number 1e999 is out of range"],
  ])("refuses %j with its place", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it("names the limit that a document exceeds", () => {
    const messageOf = (text: string, limits: Parameters<typeof jsonReader>[0]) =>
      jsonReader(limits)(text).problems[0]?.message;
    expect(messageOf("[[[1]]]", { maxDepth: 2 })).toBe("nested deeper than 2 levels (limit maxDepth)");
    expect(messageOf("[1,2,3]", { maxValues: 3 })).toBe("more than 3 values (limit maxValues)");
    expect(messageOf("[1]", { maxLength: 2 })).toBe("the text is longer than 2 characters (limit maxLength)");
    expect(messageOf("[".repeat(100_000), {})).toBe("nested deeper than 256 levels (limit maxDepth)");
  });
});
