import { placeOf } from "@stepflow/core/expressions";
import type { Environment } from "../engine/variables.ts";
import type { Fields } from "./fields.ts";
import type { ConfigSurroundings } from "./read-config.ts";
import { readMockComponents } from "./read-mock.ts";
import type { McpConfig, PluginConfig } from "./resolved-config.ts";
import { SubstitutionError, substitute } from "./substitute.ts";

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
      fields.warnUnknown(["type", "command", "args", "env"]);
      if (!fields.has("args")) fields.refuse("args", "a list", "write args: [] when there are none");
      return { type, command: fields.string("command"), ...readProcess(fields, surroundings.environment) };
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
    return { type: "stepflow", url: readHttpUrl(fields) };
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

function readHttpUrl(fields: Fields): string {
  const url = fields.string("url");
  const isText = typeof fields.get("url") === "string";
  if (isText && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) {
    fields.problem(fields.place("url"), "expected a URL such as http://127.0.0.1:8080/");
  }
  return url;
}

/** The two settings in which the environment is substituted; nowhere else, as upstream. */
function readProcess(fields: Fields, environment: Environment): Pick<McpConfig, "args" | "env"> {
  const substituted = (text: string, place: string): string => {
    try {
      return substitute(text, environment);
    } catch (error) {
      if (!(error instanceof SubstitutionError)) throw error;
      fields.problem(place, error.message);
      return "";
    }
  };
  const args = fields.has("args") ? fields.strings("args") : [];
  const env = fields.optionalObject("env");
  return {
    args: args.map((text, index) => substituted(text, placeOf(fields.place("args"), index))),
    env: new Map(env.keys.map((name) => [name, substituted(env.string(name), env.place(name))])),
  };
}
