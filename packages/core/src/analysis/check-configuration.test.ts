import { expect, test } from "vitest";
import { parseFlow } from "../flow/parse.ts";
import { analyzeFlow } from "./analyze-flow.ts";
import type { FlowConfiguration } from "./check-configuration.ts";

function findings(configuration: FlowConfiguration) {
  return analyzeFlow(parseFlow({ name: "demo", description: "" }), { configuration }).diagnostics;
}

test("a configuration whose routes and plugins fit together has no findings", () => {
  expect(findings({ plugins: { builtin: {} }, routes: { "/{*component}": [{ plugin: "builtin" }] } })).toEqual([]);
});

test("1200, 1201: nothing is configured", () => {
  expect(findings({ plugins: {}, routes: {} })).toEqual([
    {
      kind: "noPluginsConfigured",
      code: 1200,
      level: "warning",
      formatted: "No plugins configured",
      path: "$.plugins",
    },
    {
      kind: "noRoutingRulesConfigured",
      code: 1201,
      level: "warning",
      formatted: "No routing rules configured",
      path: "$.routes",
    },
  ]);
});

test("2200, 1202: a rule names a plugin that is not there, and a plugin has no rule", () => {
  const plugins = { builtin: {}, "my.worker": {} };
  const routes = { "/a": [{ plugin: "builtin" }, { plugin: "constructor" }] };
  expect(findings({ plugins, routes })).toEqual([
    {
      kind: "invalidRouteReference",
      code: 2200,
      level: "error",
      formatted: "Route '/a' references unknown plugin 'constructor'",
      data: { route_path: "/a", rule_index: 1, plugin: "constructor" },
      path: "$.routes./a[1].plugin",
    },
    {
      kind: "unusedPlugin",
      code: 1202,
      level: "warning",
      formatted: "Plugin 'my.worker' is not used by any route",
      data: { plugin: "my.worker" },
      path: '$.plugins["my.worker"]',
    },
  ]);
});
