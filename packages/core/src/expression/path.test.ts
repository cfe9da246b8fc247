import { describe, expect, it } from "vitest";
import { getAtPath, parsePath } from "./path.ts";
import { printLossyPath, printPath } from "./print-path.ts";

describe("parsePath", () => {
  it.each([
    ["", []],
    ["  ", []],
    ["$", []],
    ["name", ["name"]],
    ["a.b", ["a.b"]],
    ["x[0]", ["x[0]"]],
    ["$.a.b", ["a", "b"]],
    ["$..a", ["a"]],
    [" $.a ", ["a"]],
    ["$.items[12].x", ["items", 12, "x"]],
    ["$[0][1]", [0, 1]],
    ["$[\"a.b\"]['c d']", ["a.b", "c d"]],
    ['$[""]', [""]],
    ['$["say "hi""]', ['say "hi"']],
  ])("reads %j", (text, path) => {
    expect(parsePath(text)).toEqual(path);
  });

  it.each([
    ["$.a[0", "Unclosed bracket '[' in path"],
    ["$[x]", "Invalid index 'x' in JSON path. Expected a number or a quoted string."],
    ["$[-1]", "Invalid index '-1' in JSON path. Expected a number or a quoted string."],
    ["$[*]", "Invalid index '*' in JSON path. Expected a number or a quoted string."],
    ["$foo", "Invalid character 'f' in JSON path after $ or ']'. Expected '.' or '['"],
    ["$[0]x", "Invalid character 'x' in JSON path after $ or ']'. Expected '.' or '['"],
  ])("refuses %j with the message of the contract", (text, message) => {
    expect(() => parsePath(text)).toThrow(message);
  });
});

describe("printPath", () => {
  it("quotes what a dot cannot carry, printLossyPath never does", () => {
    const path = ["a", 0, "b.c", "", "d"];
    expect(printPath(path)).toBe('$.a[0]["b.c"][""].d');
    expect(parsePath(printPath(path))).toEqual(path);
    expect(printLossyPath(path)).toBe("$.a[0].b.c..d");
  });
});

describe("getAtPath", () => {
  const value = { list: [1, [2]], fields: { "0": "zero", a: null } };

  it.each([
    ["$.list[1][0]", 2],
    ['$.fields["0"]', "zero"],
    ["$.fields.a", null],
    ["$.fields.a.b", undefined],
    ["$.list.0", undefined],
    ["$.fields[0]", undefined],
    ["$.list[2]", undefined],
    ["$.list.length", undefined],
    ["$.constructor", undefined],
    ["$.__proto__", undefined],
    ["$.fields.toString", undefined],
  ])("finds at %s what is an own part, indices in arrays and names in objects only", (path, expected) => {
    expect(getAtPath(value, parsePath(path))).toBe(expected);
  });
});
