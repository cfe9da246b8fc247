import type { Environment } from "../engine/variables.ts";
import type { Fields } from "./fields.ts";
import type { ConfigSurroundings } from "./read-config.ts";
import { readHttpUrl } from "./read-http-url.ts";
import { readMcp } from "./read-mcp.ts";
import { readMockComponents } from "./read-mock.ts";
import { readProcess } from "./read-process.ts";
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

function readStepflow(fields: Fields, environment: Environment): PluginConfig {
  // With both, the process wins, as upstream.
  if (!fields.has("command") && fields.has("url")) {
    fields.warnUnknown(["type", "url"]);
    return { type: "stepflow", url: readHttpUrl(fields, "workers ask for none") };
  }
  fields.warnUnknown(["type", "command", "args", "env", "healthCheck", "url"]);
  if (!fields.has("command")) {
    fields.problem(
      fields.at,
      "expected command, for a worker that is started, or url, for one that runs; found neither",
    );
  }
  const healthCheck = fields.get("healthCheck") === null ? {} : (fields.get("healthCheck") ?? {});
  const health = fields.below(healthCheck, fields.place("healthCheck"));
  health.warnUnknown(["path", "timeoutMs", "retryDelayMs"]);
  return {
    type: "stepflow",
    command: fields.has("command") ? fields.string("command") : "",
    ...readProcess(fields, environment),
    healthCheck: {
      path: health.stringOr("path", "/health"),
      timeoutMs: health.countOr("timeoutMs", 60_000),
      retryDelayMs: health.countOr("retryDelayMs", 100),
    },
  };
}
