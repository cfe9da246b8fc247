import type { Fields } from "../../config/fields.ts";
import { readProcess } from "../../config/read-process.ts";
import type { Environment } from "../../engine/variables.ts";

const pluginTypes = ["builtin", "mock", "mcp", "grpc", "nats"] as const;
const taskKeys = ["command", "args", "env", "queueTimeoutSecs", "executionTimeoutSecs"] as const;

export type PluginType013 = (typeof pluginTypes)[number];

/** The plugins by name with what they are, `undefined` where that cannot be told. */
export type Plugins013 = ReadonlyMap<string, PluginType013 | undefined>;

/** Checks `plugins`. */
export function checkPlugins013(plugins: Fields, environment: Environment): Plugins013 {
  const owners = new Map<string, string>();
  return new Map(plugins.keys.map((name) => [name, checkPlugin(plugins, name, owners, environment)]));
}

/** @param owners the plugins before, by their queues */
function checkPlugin(
  plugins: Fields,
  name: string,
  owners: Map<string, string>,
  environment: Environment,
): PluginType013 | undefined {
  const fields = plugins.below(plugins.get(name), plugins.place(name), "an object such as { type: builtin }");
  if (fields.get("type") === "stepflow") {
    const cure = "workers pull their tasks now; write type grpc and a queueName";
    fields.refuseAt(
      fields.place("type"),
      `one of ${pluginTypes.join(", ")}`,
      '"stepflow", which ended with 0.11',
      cure,
    );
    return undefined;
  }
  const type = fields.choice("type", pluginTypes);
  if (type === "builtin") fields.warnUnknown(["type"]);
  if (type === "mcp") checkMcp(fields, environment);
  if (type === "grpc") checkGrpc(fields, name, owners);
  if (type === "nats") checkNats(fields, name);
  return type;
}

function checkMcp(fields: Fields, environment: Environment): void {
  fields.warnUnknown(["type", "command", "args", "env"]);
  fields.string("command");
  if (!fields.has("args")) fields.refuse("args", "a list", "write args: [] when there are none");
  readProcess(fields, environment);
}

function checkGrpc(fields: Fields, name: string, owners: Map<string, string>): void {
  fields.warnUnknown(["type", "queueName", ...taskKeys]);
  checkTasks(fields);
  const queue = requiredName(fields, "queueName", `the workers' STEPFLOW_QUEUE_NAME; write queueName: ${name}`);
  if (queue === undefined) return;
  const owner = owners.get(queue);
  if (owner !== undefined) {
    const message = `plugin "${owner}" has this queue, too: each gets tasks and components of the other; give each its own`;
    fields.warn(fields.place("queueName"), message);
  }
  owners.set(queue, owner ?? name);
}

function checkNats(fields: Fields, name: string): void {
  fields.warnUnknown(["type", "url", "stream", "consumer", ...taskKeys]);
  checkTasks(fields);
  fields.string("url");
  requiredName(fields, "consumer", `the workers' STEPFLOW_NATS_CONSUMER; write consumer: ${name}`);
  if (fields.optionalString("stream") === undefined) {
    const message =
      "without a stream nobody is asked for components, and no step finds them; name the stream of the workers";
    fields.warn(fields.place("stream"), message);
  }
  fields.warn(fields.place("type"), "released binaries were built without NATS and refuse this; build one with it");
}

/** A name that the schema calls optional, and the server refuses to start without. */
function requiredName(fields: Fields, key: string, cure: string): string | undefined {
  const value = fields.get(key);
  if (typeof value === "string" && value !== "") return value;
  const found = value === "" ? "an empty one" : (value ?? null) === null ? "nothing" : `a ${typeof value}`;
  fields.refuseAt(fields.place(key), "a name", found, cure);
  return undefined;
}

function checkTasks(fields: Fields): void {
  fields.optionalString("command");
  if (fields.has("args")) fields.strings("args");
  const env = fields.optionalObject("env");
  for (const variable of env.keys) {
    const text = env.string(variable);
    if (/\$\{?\w/.test(text)) {
      env.warn(
        env.place(variable),
        "the server takes this as it is written: it substitutes in plugins of type mcp only",
      );
    }
  }
  if (!fields.has("command") && (fields.has("args") || fields.has("env"))) {
    fields.warn(
      fields.at,
      "args and env are for a command, and there is none; the server waits for a worker that you start",
    );
  }
  checkSeconds(fields, "queueTimeoutSecs");
  if (fields.get("executionTimeoutSecs") !== null) checkSeconds(fields, "executionTimeoutSecs");
}

function checkSeconds(fields: Fields, key: string): void {
  if (fields.countOr(key, 1) > 0) return;
  fields.refuseAt(fields.place(key), "a whole number, 1 or more", "0", "leave it out for the default");
}
