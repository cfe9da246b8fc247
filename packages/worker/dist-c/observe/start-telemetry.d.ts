import type { LogSink } from "./log-sinks.ts";
import type { ObserveSettings } from "./observe-settings.ts";
type TelemetrySettings = Pick<ObserveSettings, "otlpEndpoint" | "serviceName" | "traces" | "logDestinations">;
/**
 * Starts the SDK of OpenTelemetry, which sends traces and logs to the endpoint: by gRPC, as Stepflow's other parts,
 * unless `OTEL_EXPORTER_OTLP_PROTOCOL` says something else. All other `OTEL_*` variables hold as well.
 *
 * @returns a sink for log lines that sends them along with the traces; closing it ends both
 * @throws StepflowError when the packages for it are not installed
 */
export declare function startTelemetry({ otlpEndpoint, serviceName, traces, logDestinations, }: TelemetrySettings): Promise<LogSink>;
export {};
//# sourceMappingURL=start-telemetry.d.ts.map