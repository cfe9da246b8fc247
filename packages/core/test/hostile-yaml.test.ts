import { describe, expect, test } from "vitest";
import { StepflowError } from "../src/index.ts";
import { parseFlow, parseYaml } from "../src/yaml.ts";
import { runs } from "./support/runs.ts";

// Text from people who mean harm, and from editors that meant well. Each ends soon, with a value or with an error that
// says where and why: a reader that hangs, overflows or guesses fails here (by vitest's own time limit, if it hangs).

/** Each level has ten of the level before: nine levels are a billion values. */
function aliasBomb(levels: number): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < levels; level += 1) {
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(", ")}]`,
    );
  }
  return lines.join("\n");
}

const indented = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:`).join("\n");

const refused: readonly [name: string, text: string, message: RegExp][] = [
  ["an alias bomb", aliasBomb(9), /more than 100 aliases \(limit maxAliases\)/],
  ["a large anchor, many times", `a: &a ${"x".repeat(10_000)}\nb: [${"*a, ".repeat(5_000)}]`, /more than 100 aliases/],
  ["an alias into itself", "a: &a { b: *a }", /1:12: \$\.a\.b: the alias \*a has no complete anchor before it/],
  ["an alias of nothing", "a: *nothing", /the alias \*nothing has no complete anchor/],
  ["100,000 open brackets", "[".repeat(100_000), /nested too deep to be read \(limit maxDepth\)/],
  ["5,000 open braces", "{a: ".repeat(5_000), /nested too deep to be read/],
  ["20,000 dashes", "- ".repeat(20_000), /nested too deep to be read/],
  ["20,000 question marks", "? ".repeat(20_000), /nested too deep to be read/],
  ["300 levels of indentation", indented(300), /nested deeper than 256 levels \(limit maxDepth\)/],
  ["a key twice", "name: a\nname: b", /2:1: \$\.name: the key "name" stands here twice/],
  ["a key twice, once in quotes", `name: a\n"name": b`, /the key "name" stands here twice/],
  ["tabs for indentation", "a:\n\tb: 1", /2:1: .*Tabs are not allowed as indentation/],
  ["a function", "a: !!js/function 'function () {}'", /\$\.a: the tag !!js\/function stands for nothing in JSON/],
  [
    "a command",
    "a: !!python/object/apply:os.system [ls]",
    /the tag !!python\/object\/apply:os\.system stands for nothing/,
  ],
  ["bytes", "a: !!binary aGVsbG8=", /the tag !!binary stands for nothing/],
  ["a time", "a: !!timestamp 2001-01-01", /the tag !!timestamp stands for nothing/],
  ["a set", "a: !!set { x }", /the tag !!set stands for nothing/],
  ["a tag of one's own", "a: !secret b", /the tag !secret stands for nothing/],
  ["a list as a key", "? [a, b]\n: c", /a key that is not a scalar has no place in JSON/],
  ["an object as a key", "? { a: 1 }\n: c", /a key that is not a scalar has no place in JSON/],
  ["infinity", "a: .inf", /\$\.a: \.inf is no number that JSON can hold/],
  ["no number", "a: .NaN", /\.NaN is no number that JSON can hold/],
  ["a number of 100,000 digits", `a: ${"9".repeat(100_000)}`, /is no number that JSON can hold/],
  ["two documents", "a: 1\n---\nb: 2", /2:1: .*a second document begins here/],
  ["17 Mi characters", `a: ${"x".repeat(17 * 1024 * 1024)}`, /longer than 16777216 characters \(limit maxLength\)/],
  ["a key without an end", `${"x".repeat(5_000)}: 1`, /at most 1024 chars/],
  ["a tag of 100,000 marks", `a: ${"!".repeat(100_000)}`, /not YAML/],
  ["10,000 anchors on one value", `${"&a ".repeat(10_000)}x`, /at most one anchor/],
  ["a list that does not end", "a: [1, 2", /end with a \]/],
  ["text that does not end", 'a: "b', /Missing closing "/],
  ["a colon too many", "a: b: c", /Nested mappings are not allowed/],
];

const read: readonly [name: string, text: string, value: unknown][] = [
  ["a byte order mark", "\ufeffname: x", { name: "x" }],
  ["carriage returns", "a: 1\r\nb: 2\r\n", { a: 1, b: 2 }],
  ["nothing", "", null],
  ["a comment alone", "# nothing", null],
  [
    "merge keys, which YAML 1.2 does not have",
    "a: &a { x: 1 }\nb: { <<: *a, y: 2 }",
    { a: { x: 1 }, b: { "<<": { x: 1 }, y: 2 } },
  ],
  ["anchors", "a: &x [1]\nb: *x", { a: [1], b: [1] }],
  ["keys that are no text", "1: a\ntrue: b\nnull: c\n1.5: d", { 1: "a", true: "b", null: "c", 1.5: "d" }],
  ["words of YAML 1.1", "a: yes\nb: 017\nc: 12:30:45\nd: 1_000", { a: "yes", b: "017", c: "12:30:45", d: "1_000" }],
  ["a directive for YAML 1.1", "%YAML 1.1\n---\na: yes", { a: "yes" }],
  ["a name of a prototype", "constructor: { prototype: 1 }", { constructor: { prototype: 1 } }],
  ["100 levels of indentation", indented(100), expect.anything()],
  ["2,000,000 letters", `a: ${"x".repeat(2_000_000)}`, { a: expect.any(String) }],
  ["a million blanks before a key", `${" ".repeat(1_000_000)}a: 1`, { a: 1 }],
  ["100,000 quotes", `a: ${"'".repeat(100_000)}`, { a: expect.any(String) }],
  ["a block of 100,000 lines", `a: |\n${" x\n".repeat(100_000)}`, { a: expect.any(String) }],
  ["100,000 comments", `${"#\n".repeat(100_000)}a: 1`, { a: 1 }],
];

describe("YAML from outside", () => {
  test.each(refused)("%s is refused, with its place", (_name, text, message) => {
    const error = errorOf(() => parseYaml(text, { source: "x.yaml" }));
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^\[VALIDATION\] x\.yaml:\d+:\d+: \$/);
    // Whatever the text quotes, the reader of a terminal sees the end of it.
    expect(error.message.length).toBeLessThan(20_000);
  });

  test.each(read)("%s has its value", (_name, text, value) => {
    expect(parseYaml(text, { source: "x.yaml" })).toEqual(value);
  });

  // A tree of these would fill the memory before anybody could count its values.
  test.each([
    ["brackets", (count: number) => `a: [${"[],".repeat(count)}]`],
    ["empty lines", (count: number) => `${"\n".repeat(2 * count)}a: 1`],
    ["numbers", (count: number) => `a: [${"1,".repeat((3 * count) / 2)}]`],
  ])("%s without number are refused before a tree of them is built", (_name, text) => {
    // In slow tests as many as the default allows, and as many as the longest text has.
    const { numRuns: maxValues } = runs(1_000_000);
    const call = (): unknown => parseYaml(text(5 * maxValues), { limits: { maxValues } });
    expect(errorOf(call).message).toBe(
      `[VALIDATION] YAML:1:1: $: more than ${maxValues} values, with the lines around them (limit maxValues)`,
    );
  });

  test("a key called __proto__ is a field and no prototype", () => {
    const value = parseYaml("__proto__: { polluted: true }");
    expect(JSON.stringify(value)).toBe('{"__proto__":{"polluted":true}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });

  test.each(refused)("a flow with %s is refused the same way", (_name, text) => {
    expect(errorOf(() => parseFlow(text, { source: "x.yaml", dialect: "any" })).message).toMatch(
      /^\[VALIDATION\] x\.yaml/,
    );
  });
});

function errorOf(call: () => unknown): StepflowError {
  try {
    call();
  } catch (error) {
    if (StepflowError.isInstance(error)) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
