import { ValidationError } from "@stepflow/core";

/** Lines below this level are not written. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

/** Where log lines go. */
export type LogDestination = "stderr" | "file" | "otlp";

/** How log lines look: an object of JSON each, or made for reading. */
export type LogFormat = "json" | "pretty";

/** What a worker tells of itself, and to whom. What is not given comes from the environment. */
export interface ObserveOptions {
  /** `STEPFLOW_LOG_LEVEL`: DEBUG, INFO, WARNING, ERROR or OFF; `info` by default. */
  readonly logLevel?: LogLevel;
  /** `STEPFLOW_LOG_DESTINATION`, separated by commas; by default `otlp` where an endpoint is known, else `stderr`. */
  readonly logDestinations?: readonly LogDestination[];
  /** `STEPFLOW_LOG_FILE`: where the destination `file` appends its lines. */
  readonly logFile?: string;
  /** `STEPFLOW_LOG_FORMAT`: `json`, or `pretty` (also `text`); by default pretty on a terminal, else JSON. */
  readonly logFormat?: LogFormat;
  /** `STEPFLOW_OTLP_ENDPOINT`: the OpenTelemetry collector that takes traces and logs, such as `http://localhost:4317`. */
  readonly otlpEndpoint?: string;
  /** `STEPFLOW_TRACE_ENABLED`: whether traces go to the endpoint; `on` by default. */
  readonly traces?: "on" | "off";
  /** `STEPFLOW_SERVICE_NAME`: what logs and traces call this worker; `stepflow-typescript` by default. */
  readonly serviceName?: string;
  /** The environment to read; the process's own by default. */
  readonly environment?: Environment;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** {@link ObserveOptions} with the environment and the defaults filled in. */
export interface ObserveSettings {
  readonly logLevel: LogLevel;
  readonly logDestinations: readonly LogDestination[];
  readonly logFile: string | undefined;
  /** Undefined: as it suits the destination. */
  readonly logFormat: LogFormat | undefined;
  readonly otlpEndpoint: string | undefined;
  readonly traces: "on" | "off";
  readonly serviceName: string;
}

/**
 * Fills in what the options leave open.
 *
 * @throws ValidationError naming the variable that says something else than expected
 */
export function readObserveSettings(options: ObserveOptions = {}): ObserveSettings {
  const { environment = (globalThis as Platform).process?.env ?? {} } = options;
  const variable = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const choice = <Choice>(name: string, choices: Readonly<Record<string, Choice>>): Choice | undefined =>
    choose(name, variable(name), choices);
  const otlpEndpoint = options.otlpEndpoint ?? variable("STEPFLOW_OTLP_ENDPOINT");
  const settings: ObserveSettings = {
    logLevel: options.logLevel ?? choice("STEPFLOW_LOG_LEVEL", logLevels) ?? "info",
    logDestinations: options.logDestinations ??
      variable("STEPFLOW_LOG_DESTINATION")
        ?.split(",")
        .flatMap((name) => choose("STEPFLOW_LOG_DESTINATION", name.trim(), logDestinations) ?? []) ?? [
        otlpEndpoint === undefined ? "stderr" : "otlp",
      ],
    logFile: options.logFile ?? variable("STEPFLOW_LOG_FILE"),
    logFormat: options.logFormat ?? choice("STEPFLOW_LOG_FORMAT", logFormats),
    otlpEndpoint,
    traces: options.traces ?? choice("STEPFLOW_TRACE_ENABLED", switches) ?? "on",
    serviceName: options.serviceName ?? variable("STEPFLOW_SERVICE_NAME") ?? "stepflow-typescript",
  };
  refuseIncomplete(settings);
  return settings;
}

interface Platform {
  readonly process?: { readonly env?: Environment };
}

// The server reads the same variables, with more names for some levels; one environment serves both.
const logLevels: Readonly<Record<string, LogLevel>> = {
  trace: "debug",
  debug: "debug",
  info: "info",
  warning: "warn",
  warn: "warn",
  error: "error",
  off: "off",
};
const logDestinations: Readonly<Record<string, LogDestination>> = { stderr: "stderr", file: "file", otlp: "otlp" };
const logFormats: Readonly<Record<string, LogFormat>> = { json: "json", pretty: "pretty", text: "pretty" };
const switches: Readonly<Record<string, "on" | "off">> = { true: "on", "1": "on", false: "off", "0": "off" };

function choose<Choice>(
  name: string,
  text: string | undefined,
  choices: Readonly<Record<string, Choice>>,
): Choice | undefined {
  if (text === undefined || text === "") return undefined;
  const key = text.toLowerCase();
  if (Object.hasOwn(choices, key)) return choices[key];
  const message = `expected one of ${Object.keys(choices).join(", ")}, found "${text}"`;
  throw new ValidationError("environment", [{ path: name, message }]);
}

function refuseIncomplete({ logDestinations, logFile, otlpEndpoint }: ObserveSettings): void {
  const refuse = (path: string, message: string): never => {
    throw new ValidationError("log destination", [{ path, message }]);
  };
  if (logDestinations.includes("file") && logFile === undefined) {
    refuse("STEPFLOW_LOG_FILE", `logs go to a file; expected its path here, or in the option logFile`);
  }
  if (logDestinations.includes("otlp") && otlpEndpoint === undefined) {
    refuse("STEPFLOW_OTLP_ENDPOINT", `logs go to a collector; expected its URL here, or in the option otlpEndpoint`);
  }
}
