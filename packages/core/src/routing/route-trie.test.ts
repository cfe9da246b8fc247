import { describe, expect, it } from "vitest";
import { RouteTrie } from "./route-trie.ts";

function find(patterns: readonly string[], path: string): string | undefined {
  const trie = new RouteTrie<string>();
  for (const pattern of patterns) trie.add(pattern, pattern);
  const match = trie.find(path);
  if (match === undefined) return undefined;
  return [match.value, ...[...match.captures].map(([name, value]) => `${name}=${value}`)].join(" ");
}

const builtins = ["/builtin/{*component}"];
const names = ["/{a}", "/{a}/{b}"];
const overlaps = ["/{*component}", "/{tool}", "/python/{*component}", "/python/udf", "/python/{name}/v1"];
const backtracks = ["/a/b/c", "/a/{x}/d", "/{y}/b/e", "/a/{*rest}", "/{*all}"];
const braces = ["/{{raw}}", "/{{{{x}}}}/{name}", "/a{{b"];

/** Patterns, a path, and the pattern that takes it with what it captures. */
const table: readonly (readonly [readonly string[], string, string | undefined])[] = [
  // literals
  [["/a"], "/a", "/a"],
  [["/a"], "/A", undefined],
  [["/a"], "/a/", undefined],
  [["/a/"], "/a", undefined],
  [["/a/"], "/a/", "/a/"],
  [["/a"], "a", undefined],
  [["/a"], "/ab", undefined],
  [["/"], "/", "/"],
  [["/"], "", undefined],
  [["/a//b"], "/a//b", "/a//b"],
  [["/a//b"], "/a/b", undefined],
  [["/grüße/日本"], "/grüße/日本", "/grüße/日本"],
  [[], "/a", undefined],
  // one segment
  [names, "/x", "/{a} a=x"],
  [names, "/x/y", "/{a}/{b} a=x b=y"],
  [names, "/x/y/z", undefined],
  [names, "/", undefined],
  [names, "//", undefined],
  [names, "/x/", undefined],
  [names, "//y", undefined],
  [names, "/{a}", "/{a} a={a}"],
  [names, "/a%20b", "/{a} a=a%20b"],
  [["/{a}/"], "/x/", "/{a}/ a=x"],
  [["/{a}/"], "/x", undefined],
  [["/{a}/{a}"], "/x/y", "/{a}/{a} a=y"],
  // the rest
  [builtins, "/builtin/eval", "/builtin/{*component} component=eval"],
  [builtins, "/builtin/a/b/c", "/builtin/{*component} component=a/b/c"],
  [builtins, "/builtin/", undefined],
  [builtins, "/builtin", undefined],
  [builtins, "/builtin//", "/builtin/{*component} component=/"],
  [builtins, "/builtin/a/", "/builtin/{*component} component=a/"],
  [builtins, "/built/in", undefined],
  [["/{*all}"], "/", undefined],
  [["/{*all}"], "/a", "/{*all} all=a"],
  [["/{*all}"], "//", "/{*all} all=/"],
  [["/{who}/{*what}"], "/ada/x/y", "/{who}/{*what} who=ada what=x/y"],
  [["/{who}/{*what}"], "/ada", undefined],
  // the more specific wins
  [overlaps, "/python/udf", "/python/udf"],
  [overlaps, "/python/other", "/python/{*component} component=other"],
  [overlaps, "/python/x/v1", "/python/{name}/v1 name=x"],
  [overlaps, "/python/x/v2", "/python/{*component} component=x/v2"],
  [overlaps, "/python/udf/v1", "/python/{name}/v1 name=udf"],
  [overlaps, "/python", "/{tool} tool=python"],
  [overlaps, "/ruby", "/{tool} tool=ruby"],
  [overlaps, "/ruby/x", "/{*component} component=ruby/x"],
  [[...overlaps].reverse(), "/python/udf", "/python/udf"],
  [[...overlaps].reverse(), "/ruby", "/{tool} tool=ruby"],
  // choices taken back
  [backtracks, "/a/b/c", "/a/b/c"],
  [backtracks, "/a/b/d", "/a/{x}/d x=b"],
  [backtracks, "/a/b/e", "/a/{*rest} rest=b/e"],
  [backtracks, "/z/b/e", "/{y}/b/e y=z"],
  [backtracks, "/a/q", "/a/{*rest} rest=q"],
  [backtracks, "/z/b/f", "/{*all} all=z/b/f"],
  [backtracks, "/a", "/{*all} all=a"],
  [["/a/{x}/c", "/{y}/b/{z}"], "/a/b/d", "/{y}/b/{z} y=a z=d"],
  [["/a/b/{x}/1", "/a/{y}/c/2", "/{z}/b/c/3"], "/a/b/c/3", "/{z}/b/c/3 z=a"],
  // braces
  [braces, "/{raw}", "/{{raw}}"],
  [braces, "/raw", undefined],
  [braces, "/{{x}}/y", "/{{{{x}}}}/{name} name=y"],
  [braces, "/a{b", "/a{{b"],
  [["/{a}", "/{{a}}"], "/{a}", "/{{a}}"],
  // names that objects have of their own
  [["/{__proto__}", "/constructor/x"], "/toString", "/{__proto__} __proto__=toString"],
];

describe("RouteTrie", () => {
  it("is tried with sixty patterns and paths or more", () => {
    expect(table.length).toBeGreaterThanOrEqual(60);
  });

  it.each(table)("%j lead %s to %s", (patterns, path, expected) => {
    expect(find(patterns, path)).toBe(expected);
  });

  it.each([
    ["/{}", "the parameter {} has no name"],
    ["/{*}", "the parameter {*} has no name"],
    ["/{*rest}/x", "{*rest} takes the rest of the path, so nothing can follow it"],
    ["/{*rest}/", "{*rest} takes the rest of the path, so nothing can follow it"],
    ["/v{n}", 'a parameter must fill its whole segment, found "v{n}"; write {{ and }} for braces themselves'],
    ["/{n}.json", 'a parameter must fill its whole segment, found "{n}.json"; write {{ and }} for braces themselves'],
    ["/{a}{b}", 'a parameter must fill its whole segment, found "{a}{b}"; write {{ and }} for braces themselves'],
    ["/x{*r}", 'a parameter must fill its whole segment, found "x{*r}"; write {{ and }} for braces themselves'],
    ["/{a*}", "the name in {a*} contains *, which may only stand first"],
    ["/{a", 'a brace in "{a" has no counterpart; write {{ and }} for braces themselves'],
    ["/a}", 'a brace in "a}" has no counterpart; write {{ and }} for braces themselves'],
    ["/{a/b}", 'a brace in "{a" has no counterpart; write {{ and }} for braces themselves'],
  ])("refuses the pattern %s", (pattern, message) => {
    expect(() => find([pattern], "/x")).toThrow(message);
  });

  it.each([
    ["/a", "/a"],
    ["/{a}", "/{b}"],
    ["/{a}/x/{b}", "/{c}/x/{d}"],
    ["/x/{*a}", "/x/{*b}"],
  ])("refuses %s beside %s", (first, second) => {
    expect(() => find([first, second], "/x")).toThrow(`"${second}" matches the same paths as "${first}"`);
  });

  it("takes parameters of different names where the paths differ", () => {
    expect(find(["/{a}/x", "/{b}/y"], "/1/y")).toBe("/{b}/y b=1");
  });
});
