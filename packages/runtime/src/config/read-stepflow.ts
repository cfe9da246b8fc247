import type { Environment } from "../engine/variables.ts";
import type { Fields } from "./fields.ts";
import { readHeaders } from "./read-headers.ts";
import { readHttpUrl } from "./read-http-url.ts";
import { readProcess } from "./read-process.ts";
import type { StepflowConfig } from "./resolved-config.ts";

/** Reads a plugin of type `stepflow`. `transport` is what the format had up to 0.8; here it has a meaning again. */
export function readStepflow(fields: Fields, environment: Environment): StepflowConfig {
  const transport = fields.has("transport") ? (fields.choice("transport", ["http", "stdio"]) ?? "http") : "http";
  // With both, the process wins, as upstream.
  if (!fields.has("command") && fields.has("url")) {
    if (transport === "stdio") {
      fields.problem(fields.place("url"), "a worker over stdio is started by the runtime; give command instead");
    }
    fields.warnUnknown(["type", "transport", "url", "headers", "sessions"]);
    const sessions = fields.booleanOr("sessions", false) ? "negotiated" : "none";
    const headers = readHeaders(fields, environment);
    return { type: "stepflow", url: readHttpUrl(fields, "send the header authorization"), headers, sessions };
  }
  fields.warnUnknown(["type", "transport", "command", "args", "env", "healthCheck", "url"]);
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
    transport,
    command: fields.has("command") ? fields.string("command") : "",
    ...readProcess(fields, environment),
    healthCheck: {
      path: health.stringOr("path", "/health"),
      timeoutMs: health.countOr("timeoutMs", 60_000),
      retryDelayMs: health.countOr("retryDelayMs", 100),
    },
  };
}
