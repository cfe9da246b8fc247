import { describe, expect, it } from "vitest";
import { printJson } from "../document/print-json.ts";
import { positionsIn } from "../document/text-document.ts";
import { yamlReader } from "./read-yaml.ts";

const read = yamlReader({});

function asJson(text: string): string {
  const { value, problems } = read(text);
  expect(problems).toEqual([]);
  return printJson(value);
}

function problemsOf(text: string, limits = {}): string[] {
  return yamlReader(limits)(text).problems.map(({ path, offset, message }) => {
    const { line, column } = positionsIn(text)(offset);
    return `${line}:${column} ${path} ${message}`;
  });
}

describe("yamlReader", () => {
  it("takes only true and false for booleans", () => {
    expect(asJson("[true, False, yes, no, on, off, y]")).toBe('[true,false,"yes","no","on","off","y"]');
  });

  it("keeps integers, floats and texts apart", () => {
    expect(asJson("[1, 1.0, +2, 0x1F, 0o17, 0b11, 007, 1_000, .5, 1., 1e3, 9007199254740993, 12:30, '1']")).toBe(
      '[1,1.0,2,31,15,3,"007","1_000",0.5,1.0,1000.0,9007199254740993,"12:30","1"]',
    );
  });

  it("reads nothing, ~ and null as null", () => {
    expect(asJson("a:\nb: ~\nc: Null\nd: ''")).toBe('{"a":null,"b":null,"c":null,"d":""}');
  });

  it("copies what an alias stands for and does not apply merge keys", () => {
    expect(asJson("a: &x { k: 1.0 }\nb: *x\nc:\n  <<: *x")).toBe('{"a":{"k":1.0},"b":{"k":1.0},"c":{"<<":{"k":1.0}}}');
  });

  it("keeps the order of keys that look like numbers", () => {
    expect(asJson("10: a\n9: b\nx: c")).toBe('{"10":"a","9":"b","x":"c"}');
  });

  it("reads keys of any kind as JSON text where the document has such", () => {
    const text = "top: 1\nat:\n  ? { b: [1.0], a: x }\n  : 1\n  text: 2\n  '7': 3\n  7: 4\n  ~: { [x]: 5 }";
    const places: string[] = [];
    const { value, problems } = yamlReader({}, (place) => place === "$.at")(text, (place) => places.push(place));
    expect(value).toEqual({
      top: 1,
      at: { '{"b":[1.0],"a":"x"}': 1, '"text"': 2, '"7"': 3, "7": 4, null: {} },
    });
    expect(problems.map(({ message }) => message)).toEqual([
      "a key that is not a scalar has no place in JSON; quote it",
    ]);
    expect(places).toContain(`$.at["{\\"b\\":[1.0],\\"a\\":\\"x\\"}"]`);
    expect(places.filter((place) => place.includes("?"))).toEqual([]);
  });

  it("takes flow collections for keys of a block, one after another, with blank lines and comments between", () => {
    const text = "{ x: 1 }:\n  k: 1\n{ y: 2 }: 2\n\n# more\n[z]: 3\nplain: 4";
    const { value, problems } = yamlReader({}, (place) => place === "$")(text);
    expect(problems).toEqual([]);
    expect(value).toEqual({ '{"x":1}': { k: 1 }, '{"y":2}': 2, '["z"]': 3, '"plain"': 4 });
  });

  it("follows the tags that JSON has values for", () => {
    expect(asJson("[!!str 1, !!int '2', ! 3]")).toBe('["1",2,"3"]');
  });

  it.each([
    ["a: 1\nb: 2\na: 3", '3:1 $.a the key "a" stands here twice'],
    ["a: !point [1]", "1:11 $.a the tag !point stands for nothing in JSON"],
    ["a: .nan", "1:4 $.a .nan is no number that JSON can hold; quote it if it is text"],
    ["a: &x [*x]", "1:8 $.a[0] the alias *x has no complete anchor before it"],
    ["[a]: 1", "1:1 $ a key that is not a scalar has no place in JSON; quote it"],
  ])("refuses %j with its place", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it("says where the text is not YAML", () => {
    expect(problemsOf('a: "unclosed')[0]).toMatch(/^1:\d+ \$ not YAML: /);
    expect(problemsOf("a: 1\n---\nb: 2")).toEqual([
      "2:1 $ a second document begins here; expected one document, so put each in a file of its own",
    ]);
  });

  it("names the limit that a document exceeds", () => {
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x,x]", ..."bcdefgh"].map((name, index) => {
      const previous = String.fromCharCode(96 + index);
      return index === 0 ? name : `${name}: &${name} [${Array(10).fill(`*${previous}`).join(",")}]`;
    });
    expect(problemsOf(bomb.join("\n"))[0]).toContain("more than 100 aliases (limit maxAliases)");
    expect(problemsOf(bomb.join("\n"), { maxAliases: 1e9, maxValues: 10_000 })[0]).toContain("(limit maxValues)");
    expect(problemsOf("[[[1]]]", { maxDepth: 2 })[0]).toContain("nested deeper than 2 levels (limit maxDepth)");
    expect(problemsOf("[".repeat(50_000))[0]).toContain("(limit maxDepth)");
    expect(problemsOf("abc", { maxLength: 2 })[0]).toContain("(limit maxLength)");
  });
});

it("reports text that is nested too deep as one problem, however many errors follow from it", () => {
  for (const open of ["[", "{a: "]) {
    expect(yamlReader({})(`output: ${open.repeat(20_000)}`).problems).toHaveLength(1);
  }
});
