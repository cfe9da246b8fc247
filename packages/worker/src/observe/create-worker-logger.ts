import type { JsonObject, Logger } from "@stepflow/core";
import { diagnosticFields } from "../context/component-call.ts";
import { findCurrentContext } from "../context/current-context.ts";
import { fileSink, type LogSink, stderrSink } from "./log-sinks.ts";
import { type ObserveOptions, type ObserveSettings, readObserveSettings } from "./observe-settings.ts";
import { startTelemetry } from "./start-telemetry.ts";

/** A logger that has something to bring to an end. */
export interface WorkerLogger extends Logger {
  /** Resolves when every line has arrived. */
  close(): Promise<void>;
}

/**
 * Makes a logger as the options, and for the rest the `STEPFLOW_*` variables, say. Lines that are written while a
 * component works name its run, flow and step, and the span that it works in. Where logs or traces go by OTLP, this
 * starts the SDK of OpenTelemetry.
 *
 * @throws ValidationError naming the variable that says something else than expected
 * @throws StepflowError when logs or traces go by OTLP and the packages for it are not installed
 *
 * @example
 * const logger = await createWorkerLogger({ logLevel: "debug" });
 */
export async function createWorkerLogger(options: ObserveOptions = {}): Promise<WorkerLogger> {
  const settings = readObserveSettings(options);
  const sinks = await openSinks(settings);
  const order = ["debug", "info", "warn", "error", "off"] as const;
  const lowest = order.indexOf(settings.logLevel);
  const at = (level: Exclude<(typeof order)[number], "off">): Logger["info"] => {
    if (order.indexOf(level) < lowest) return () => {};
    return (message, own) => {
      const record = { time: new Date(), level, message, logger: settings.serviceName, fields: withContext(own) };
      for (const { write } of sinks.logs) write(record);
    };
  };
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    close: async () => {
      await Promise.all(sinks.all.map((sink) => sink.close()));
    },
  };
}

/** Those that take log lines, and all that are to be closed: telemetry may carry traces alone. */
async function openSinks(
  settings: ObserveSettings,
): Promise<{ readonly logs: readonly LogSink[]; readonly all: readonly LogSink[] }> {
  const { logDestinations, logFile, logFormat, otlpEndpoint, traces } = settings;
  const logs: LogSink[] = [];
  if (logDestinations.includes("stderr")) logs.push(stderrSink(logFormat));
  if (logDestinations.includes("file") && logFile !== undefined) logs.push(fileSink(logFile, logFormat));
  const sendsLogs = logDestinations.includes("otlp");
  if (otlpEndpoint === undefined || !(sendsLogs || traces === "on")) return { logs, all: logs };
  const telemetry = await startTelemetry(settings);
  return { logs: sendsLogs ? [...logs, telemetry] : logs, all: [...logs, telemetry] };
}

function withContext(own: JsonObject | undefined): JsonObject {
  const context = findCurrentContext();
  return context === undefined ? { ...own } : { ...diagnosticFields(context), ...own };
}
