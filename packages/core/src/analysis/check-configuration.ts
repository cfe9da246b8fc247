import { createDiagnostic, type ReportDiagnostic } from "./diagnostic.ts";
import { fieldPath } from "./diagnostic-path.ts";

/** The plugins and routes of a configuration, as plain data. */
export interface FlowConfiguration {
  /** By name; only the names are read. */
  readonly plugins: Readonly<Record<string, unknown>>;
  /** Rules by path pattern. */
  readonly routes: Readonly<Record<string, readonly { readonly plugin: string }[]>>;
}

/** Plugins and routes that don't fit together: 1200, 1201, 2200, 1202. */
export function checkConfiguration({ plugins, routes }: FlowConfiguration, report: ReportDiagnostic): void {
  if (Object.keys(plugins).length === 0) {
    report(createDiagnostic("noPluginsConfigured", "No plugins configured", { path: "$.plugins" }));
  }
  if (Object.keys(routes).length === 0) {
    report(createDiagnostic("noRoutingRulesConfigured", "No routing rules configured", { path: "$.routes" }));
  }
  const used = new Set<string>();
  for (const [route, rules] of Object.entries(routes)) {
    for (const [index, { plugin }] of rules.entries()) {
      used.add(plugin);
      if (Object.hasOwn(plugins, plugin)) continue;
      report(
        createDiagnostic("invalidRouteReference", `Route '${route}' references unknown plugin '${plugin}'`, {
          data: { route_path: route, rule_index: index, plugin },
          path: `${fieldPath("$.routes", route)}[${index}].plugin`,
        }),
      );
    }
  }
  for (const plugin of Object.keys(plugins)) {
    if (used.has(plugin)) continue;
    const place = { data: { plugin }, path: fieldPath("$.plugins", plugin) };
    report(createDiagnostic("unusedPlugin", `Plugin '${plugin}' is not used by any route`, place));
  }
}
