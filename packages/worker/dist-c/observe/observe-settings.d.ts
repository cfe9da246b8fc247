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
export declare function readObserveSettings(options?: ObserveOptions): ObserveSettings;
//# sourceMappingURL=observe-settings.d.ts.map