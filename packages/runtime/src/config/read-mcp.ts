import type { Environment } from "../engine/variables.ts";
import type { McpServer } from "../plugins/mcp/settings.ts";
import type { Fields } from "./fields.ts";
import { readHeaders } from "./read-headers.ts";
import { readHttpUrl } from "./read-http-url.ts";
import { readProcess } from "./read-process.ts";
import type { McpConfig } from "./resolved-config.ts";

const ownKeys = ["timeoutMs", "startTimeoutMs", "output"] as const;
const defaultTimeoutMs = 60_000;

/** Reads a plugin of type `mcp`. `url`, `headers`, time-outs and `output` are this runtime's own. */
export function readMcp(fields: Fields, environment: Environment): McpConfig {
  return {
    type: "mcp",
    // With both, the process wins, as for workers.
    server:
      fields.has("url") && !fields.has("command") ? readUrl(fields, environment) : readCommand(fields, environment),
    timeoutMs: readTimeout(fields, "timeoutMs"),
    startTimeoutMs: readTimeout(fields, "startTimeoutMs"),
    output: fields.has("output") ? (fields.choice("output", ["content", "structured"]) ?? "content") : "content",
  };
}

function readCommand(fields: Fields, environment: Environment): McpServer {
  fields.warnUnknown(["type", "command", "args", "env", "url", ...ownKeys]);
  if (!fields.has("command")) {
    const expected = "command, for a server that is started, or url, for one that runs";
    fields.problem(fields.at, `expected ${expected}; found neither`);
    return { kind: "process", command: "", args: [], env: new Map() };
  }
  if (!fields.has("args")) fields.refuse("args", "a list", "write args: [] when there are none");
  return { kind: "process", command: fields.string("command"), ...readProcess(fields, environment) };
}

function readUrl(fields: Fields, environment: Environment): McpServer {
  fields.warnUnknown(["type", "url", "headers", ...ownKeys]);
  const headers = readHeaders(fields, environment);
  return { kind: "http", url: readHttpUrl(fields, "send the header authorization"), headers };
}

function readTimeout(fields: Fields, key: string): number {
  const timeoutMs = fields.countOr(key, defaultTimeoutMs);
  if (timeoutMs === 0) fields.problem(fields.place(key), "expected a whole number, 1 or more, found 0");
  return timeoutMs;
}
