import type { AnyValue } from "@opentelemetry/api-logs";
import { StepflowError } from "@stepflow/core";
import { type LogRecord, levelNames } from "./log-record.ts";
import type { LogSink } from "./log-sinks.ts";
import type { ObserveSettings } from "./observe-settings.ts";
import { missingPackages } from "./open-telemetry.ts";

type TelemetrySettings = Pick<ObserveSettings, "otlpEndpoint" | "serviceName" | "traces" | "logDestinations">;

/** What of Node is used here. */
interface Platform {
  readonly process?: { readonly env?: Record<string, string | undefined> };
}

/**
 * Starts the SDK of OpenTelemetry, which sends traces and logs to the endpoint: by gRPC, as Stepflow's other parts,
 * unless `OTEL_EXPORTER_OTLP_PROTOCOL` says something else. All other `OTEL_*` variables hold as well.
 *
 * @returns a sink for log lines that sends them along with the traces; closing it ends both
 * @throws StepflowError when the packages for it are not installed
 */
export async function startTelemetry({
  otlpEndpoint,
  serviceName,
  traces,
  logDestinations,
}: TelemetrySettings): Promise<LogSink> {
  const environment = (globalThis as Platform).process?.env;
  if (environment === undefined) {
    throw new StepflowError("NO_TELEMETRY", "telemetry cannot be sent from this platform", {
      hint: "Set OpenTelemetry up in the application, and use the middleware tracing().",
    });
  }
  const { NodeSDK, logs } = await loadSdk();
  // This is how the SDK is told of exporters without a package for each: of what was decided here, and of defaults.
  environment.OTEL_EXPORTER_OTLP_ENDPOINT = otlpEndpoint;
  if (traces === "off") environment.OTEL_TRACES_EXPORTER = "none";
  if (!logDestinations.includes("otlp")) environment.OTEL_LOGS_EXPORTER = "none";
  for (const [name, value] of Object.entries(defaults)) environment[name] ??= value;
  const sdk = new NodeSDK({ serviceName, instrumentations: [] });
  sdk.start();
  const logger = logs.getLogger(serviceName);
  return {
    write: (record) => logger.emit(toOtlp(record)),
    close: () => endWithin(longestCloseMs, sdk.shutdown()),
  };
}

/** How the SDK works where no variable says something else. It would find out much about the machine by itself. */
const defaults: Readonly<Record<string, string>> = {
  OTEL_EXPORTER_OTLP_PROTOCOL: "grpc",
  OTEL_TRACES_EXPORTER: "otlp",
  OTEL_LOGS_EXPORTER: "otlp",
  OTEL_METRICS_EXPORTER: "none",
  OTEL_NODE_RESOURCE_DETECTORS: "env",
};

/** A collector that is away makes the end of a worker neither an error nor much longer. */
const longestCloseMs = 5_000;

async function endWithin(timeoutMs: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, timeoutMs);
  });
  await Promise.race([work.catch(() => {}), timeout]);
  clearTimeout(timer);
}

async function loadSdk(): Promise<
  Pick<typeof import("@opentelemetry/sdk-node"), "NodeSDK"> & Pick<typeof import("@opentelemetry/api-logs"), "logs">
> {
  try {
    const [{ NodeSDK }, { logs }] = await Promise.all([
      import("@opentelemetry/sdk-node"),
      import("@opentelemetry/api-logs"),
    ]);
    return { NodeSDK, logs };
  } catch (cause) {
    const packages = "@opentelemetry/api @opentelemetry/api-logs @opentelemetry/sdk-node";
    throw missingPackages("sending logs and traces by OTLP", packages, cause);
  }
}

/** OpenTelemetry's severities: https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber */
const severities: Readonly<Record<LogRecord["level"], number>> = { debug: 5, info: 9, warn: 13, error: 17 };

function toOtlp({ time, level, message, fields }: LogRecord): {
  timestamp: Date;
  severityNumber: number;
  severityText: string;
  body: string;
  attributes: Record<string, AnyValue>;
} {
  return {
    timestamp: time,
    severityNumber: severities[level],
    severityText: levelNames[level],
    body: message,
    attributes: { ...(fields as Record<string, AnyValue>) },
  };
}
