import { StepflowError } from "@stepflow/core";
import { levelNames } from "./log-record.js";
import { missingPackages } from "./open-telemetry.js";
/**
 * Starts the SDK of OpenTelemetry, which sends traces and logs to the endpoint: by gRPC, as Stepflow's other parts,
 * unless `OTEL_EXPORTER_OTLP_PROTOCOL` says something else. All other `OTEL_*` variables hold as well.
 *
 * @returns a sink for log lines that sends them along with the traces; closing it ends both
 * @throws StepflowError when the packages for it are not installed
 */
export async function startTelemetry({ otlpEndpoint, serviceName, traces, logDestinations, }) {
    const environment = globalThis.process?.env;
    if (environment === undefined) {
        throw new StepflowError("NO_TELEMETRY", "telemetry cannot be sent from this platform", {
            hint: "Set OpenTelemetry up in the application, and use the middleware tracing().",
        });
    }
    const { NodeSDK, logs } = await loadSdk();
    // This is how the SDK is told of exporters without a package for each: of what was decided here, and of defaults.
    environment.OTEL_EXPORTER_OTLP_ENDPOINT = otlpEndpoint;
    if (traces === "off")
        environment.OTEL_TRACES_EXPORTER = "none";
    if (!logDestinations.includes("otlp"))
        environment.OTEL_LOGS_EXPORTER = "none";
    for (const [name, value] of Object.entries(defaults))
        environment[name] ??= value;
    const sdk = new NodeSDK({ serviceName, instrumentations: [] });
    sdk.start();
    const logger = logs.getLogger(serviceName);
    return {
        write: (record) => logger.emit(toOtlp(record)),
        close: () => endWithin(longestCloseMs, sdk.shutdown()),
    };
}
/** How the SDK works where no variable says something else. It would find out much about the machine by itself. */
const defaults = {
    OTEL_EXPORTER_OTLP_PROTOCOL: "grpc",
    OTEL_TRACES_EXPORTER: "otlp",
    OTEL_LOGS_EXPORTER: "otlp",
    OTEL_METRICS_EXPORTER: "none",
    OTEL_NODE_RESOURCE_DETECTORS: "env",
};
/** A collector that is away makes the end of a worker neither an error nor much longer. */
const longestCloseMs = 5_000;
async function endWithin(timeoutMs, work) {
    let timer;
    const timeout = new Promise((resolve) => {
        timer = setTimeout(resolve, timeoutMs);
    });
    await Promise.race([work.catch(() => { }), timeout]);
    clearTimeout(timer);
}
async function loadSdk() {
    try {
        const [{ NodeSDK }, { logs }] = await Promise.all([
            import("@opentelemetry/sdk-node"),
            import("@opentelemetry/api-logs"),
        ]);
        return { NodeSDK, logs };
    }
    catch (cause) {
        const packages = "@opentelemetry/api @opentelemetry/api-logs @opentelemetry/sdk-node";
        throw missingPackages("sending logs and traces by OTLP", packages, cause);
    }
}
/** OpenTelemetry's severities: https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber */
const severities = { debug: 5, info: 9, warn: 13, error: 17 };
function toOtlp({ time, level, message, fields }) {
    return {
        timestamp: time,
        severityNumber: severities[level],
        severityText: levelNames[level],
        body: message,
        attributes: { ...fields },
    };
}
//# sourceMappingURL=start-telemetry.js.map