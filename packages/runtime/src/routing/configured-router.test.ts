import type { ComponentInfo, JsonValue } from "@stepflow/core";
import { parsePath } from "@stepflow/core/expressions";
import { describe, expect, it } from "vitest";
import type { Plugin } from "../plugins/plugin.ts";
import { StaticRouter } from "../plugins/static-router.ts";
import { ConfiguredRouter } from "./configured-router.ts";
import type { RouteCondition, RouteRule } from "./route-rule.ts";

/** Has every component unless it is given a list. */
function plugin(name: string, components?: readonly string[]): Plugin {
  return {
    find: (component) =>
      components?.includes(component) === false
        ? undefined
        : () => ({ component: `${name}${component}`, execute: async () => null }),
    mayHave: (component) => components?.includes(component) !== false,
    list: async (): Promise<ComponentInfo[]> => (components ?? []).map((component) => ({ component })),
    close: async () => {},
  };
}

const plugins = new Map([
  ["one", plugin("one")],
  ["two", plugin("two")],
  ["few", plugin("few", ["/a", "/b/c"])],
]);

function rule(name: string, rest: Partial<RouteRule> = {}): RouteRule {
  return { plugin: name, conditions: [], ...rest };
}

function when(path: string, value: JsonValue): RouteCondition {
  return { path: parsePath(path), value };
}

function router(routes: Readonly<Record<string, readonly RouteRule[]>>): ConfiguredRouter {
  return new ConfiguredRouter({ plugins, routes: new Map(Object.entries(routes)) }, new StaticRouter([]));
}

function served(routes: Readonly<Record<string, readonly RouteRule[]>>, path: string, input: JsonValue = {}): string {
  return router(routes).resolve(path)(input).component;
}

describe("ConfiguredRouter", () => {
  it("asks the plugin for what the pattern captured as component", () => {
    expect(served({ "/x/{*component}": [rule("one")] }, "/x/a/b")).toBe("one/a/b");
    expect(served({ "/x/{component}/run": [rule("one")] }, "/x/a/run")).toBe("one/a");
  });

  it("fills captures into a template and leaves the rest of it as it is", () => {
    const routes = { "/{team}/{*path}": [rule("one", { component: "/of-{team}/{path}/{*path}/{other}" })] };
    expect(served(routes, "/{path}/a/b")).toBe("one/of-{path}/a/b/{*path}/{other}");
    expect(served({ "/x": [rule("one", { component: "no-slash" })] }, "/x")).toBe("oneno-slash");
  });

  it("says that a pattern captures no component", () => {
    expect(() => served({ "/x": [rule("one")] }, "/x")).toThrow("Parameter 'component' not available in pattern '/x'");
  });

  it("says that no pattern or no rule takes a path", () => {
    expect(() => served({}, "/x")).toThrow("No matching rule found for component: /x");
    expect(() => served({ "/x": [] }, "/x")).toThrow("No matching rule found for component: /x");
  });

  it("takes the first rule whose conditions hold", () => {
    const routes = {
      "/{component}": [
        rule("one", { conditions: [when("$.model", "big"), when("$.at[0]", { b: 1, a: [2] })] }),
        rule("two", { conditions: [when("$.model", "small")] }),
        rule("few"),
      ],
    };
    expect(served(routes, "/a", { model: "big", at: [{ a: [2], b: 1 }] })).toBe("one/a");
    expect(served(routes, "/a", { model: "small", at: [] })).toBe("two/a");
    expect(served(routes, "/a", { model: "other", at: [] })).toBe("few/a");
  });

  it("fails where the input has nothing at the path of a condition, whatever rules are left", () => {
    const routes = { "/{component}": [rule("one", { conditions: [when("$.a.b", 1)] }), rule("two")] };
    expect(() => served(routes, "/a", { a: {} })).toThrow("Failed to extract value from input path: '$.a.b'");
  });

  it("asks lists about the resolved component, slash included", () => {
    const routes = {
      "/{component}": [rule("one", { componentAllow: ["/a", "b"] }), rule("two", { componentDeny: ["/c", "d"] })],
    };
    expect(served(routes, "/a")).toBe("one/a");
    expect(served(routes, "/b")).toBe("two/b");
    expect(served(routes, "/d")).toBe("two/d");
    expect(() => served(routes, "/c")).toThrow("No matching rule found for component: /c");
  });

  it("does not ask the lists of a single rule without conditions", () => {
    expect(served({ "/{component}": [rule("one", { componentDeny: ["/a"] })] }, "/a")).toBe("one/a");
  });

  it("asks the lists of a single rule with a condition", () => {
    const routes = { "/{component}": [rule("one", { componentDeny: ["/a"], conditions: [when("$.x", 1)] })] };
    expect(() => served(routes, "/a", { x: 1 })).toThrow("No matching rule found for component: /a");
  });

  it("decides once when nothing depends on the input", () => {
    const route = router({ "/{component}": [rule("one")] }).resolve("/a");
    expect(route.length).toBe(0);
  });

  it("fails for good in the plugin that has no such component", async () => {
    const routed = router({ "/{component}": [rule("few")] }).resolve("/nope")({});
    // The context is not looked at.
    await expect(routed.execute({}, undefined as never)).rejects.toMatchObject({
      name: "PermanentError",
      message: 'plugin "few" has no component "/nope"',
    });
  });

  it("lists components at the paths that reach them", async () => {
    const listed = await router({
      "/all/{*component}": [rule("few")],
      "/one/{component}": [rule("few")],
      "/fixed": [rule("few", { component: "/b/c" })],
      "/denied/{*component}": [rule("few", { componentDeny: ["/a"] })],
      "/allowed/{*component}": [rule("few", { componentAllow: ["/a"] })],
      "/of/{*name}": [rule("few", { component: "/b/{name}" })],
      "/hidden/{*component}": [rule("few")],
      "/hidden/a": [rule("one", { component: "/x" })],
      "/twice/{component}/{other}": [rule("few")],
    }).list();
    expect(listed.map(({ component }) => component)).toEqual([
      "/all/a",
      "/all/b/c",
      "/one/a",
      "/fixed",
      "/denied/b/c",
      "/allowed/a",
      "/of/c",
      "/hidden/b/c",
    ]);
  });

  it("tells every route that leads to a component, and has those that none leads to, too", async () => {
    const inventory = await router({
      "/all/{*component}": [rule("few", { componentAllow: ["/a"] })],
      "/some/{component}": [rule("few", { conditions: [when("$.kind", 1)] }), rule("two")],
    }).inventory();
    expect(inventory).toEqual([
      {
        component: "/a",
        plugin: "few",
        routes: [
          { pathPattern: "/all/{*component}", path: "/all/a", conditions: [] },
          { pathPattern: "/some/{component}", path: "/some/a", conditions: [{ path: "$.kind", value: 1 }] },
        ],
      },
      { component: "/b/c", plugin: "few", routes: [] },
    ]);
  });

  it.each<[string, Readonly<Record<string, readonly RouteRule[]>>, string, boolean]>([
    ["no pattern takes", {}, "/x", true],
    ["a pattern without rules takes", { "/x": [] }, "/x", true],
    ["has a plugin that knows it", { "/{*component}": [rule("few")] }, "/b/c", false],
    ["has a plugin that knows all it has", { "/{*component}": [rule("few")] }, "/b", true],
    ["has a plugin that would have to be asked", { "/{*component}": [rule("one")] }, "/b", false],
    ["no template names", { "/x": [rule("one")] }, "/x", true],
    ["a template names", { "/x": [rule("few", { component: "/b/c" })] }, "/x", false],
    ["a template names wrongly", { "/x": [rule("few", { component: "/b" })] }, "/x", true],
    [
      "some input leads to",
      { "/{component}": [rule("few"), rule("one", { conditions: [when("$.a", 1)] })] },
      "/a",
      false,
    ],
    [
      "only some input leads to",
      { "/{component}": [rule("few", { conditions: [when("$.a", 1)] }), rule("one")] },
      "/nope",
      false,
    ],
    [
      "no rule with its condition leads to",
      { "/{component}": [rule("few", { conditions: [when("$.a", 1)] }), rule("few")] },
      "/nope",
      true,
    ],
    ["an earlier rule always takes away", { "/{component}": [rule("few"), rule("one")] }, "/nope", true],
    ["an earlier rule denies", { "/{component}": [rule("few", { componentDeny: ["/x"] }), rule("one")] }, "/x", false],
    [
      "all rules deny",
      { "/{component}": [rule("one", { componentDeny: ["/x"] }), rule("two", { componentDeny: ["/x"] })] },
      "/x",
      true,
    ],
    [
      "a single rule denies, whose lists are not asked",
      { "/{component}": [rule("one", { componentDeny: ["/x"] })] },
      "/x",
      false,
    ],
    [
      "a more specific pattern takes away",
      { "/{*component}": [rule("one")], "/x": [rule("few", { component: "/x" })] },
      "/x",
      true,
    ],
  ])("tells whether a path is missing that %s", (_what, routes, path, isMissing) => {
    expect(router(routes).isMissing(path)).toBe(isMissing);
  });

  it("asks what components answer without a configuration where no pattern takes a path", () => {
    const fallback = new StaticRouter([{ prefix: "/own", name: "own", plugin: plugin("own", ["/a"]) }]);
    const both = new ConfiguredRouter({ plugins, routes: new Map([["/x", [rule("few")]]]) }, fallback);
    expect(["/own/a", "/own/b", "/x"].map((path) => both.isMissing(path))).toEqual([false, true, true]);
  });

  it("refuses a rule that names an unknown plugin", () => {
    expect(() => router({ "/x": [rule("nobody")] })).toThrow('route "/x" names the unknown plugin "nobody"');
  });
});
