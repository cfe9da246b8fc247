import type { Fields } from "./fields.ts";
import type { ConfigSurroundings } from "./read-config.ts";
import { readMcp } from "./read-mcp.ts";
import { readMockComponents } from "./read-mock.ts";
import { readStepflow } from "./read-stepflow.ts";
import type { PluginConfig } from "./resolved-config.ts";

const pluginTypes = ["builtin", "inProcess", "mock", "stepflow", "mcp"] as const;

/** Reads one plugin of `plugins`. */
export function readPlugin(plugins: Fields, name: string, surroundings: ConfigSurroundings): PluginConfig {
  const fields = plugins.below(plugins.get(name), plugins.place(name), "an object such as { type: builtin }");
  const type = fields.choice("type", pluginTypes);
  switch (type) {
    case "mock":
      fields.warnUnknown(["type", "components"]);
      return { type, components: readMockComponents(fields, surroundings.behaviorKeys) };
    case "inProcess":
      fields.warnUnknown(["type", "worker"]);
      return { type, worker: fields.has("worker") ? fields.string("worker") : undefined };
    case "stepflow":
      return readStepflow(fields, surroundings.environment);
    case "mcp":
      return readMcp(fields, surroundings.environment);
    case "builtin":
      fields.warnUnknown(["type"]);
      return { type };
    default:
      return { type: "builtin" };
  }
}
