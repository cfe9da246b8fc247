import { diagnosticFields } from "../context/component-call.js";
import { findCurrentContext } from "../context/current-context.js";
import { fileSink, stderrSink } from "./log-sinks.js";
import { readObserveSettings } from "./observe-settings.js";
import { startTelemetry } from "./start-telemetry.js";
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
export async function createWorkerLogger(options = {}) {
    const settings = readObserveSettings(options);
    const sinks = await openSinks(settings);
    const order = ["debug", "info", "warn", "error", "off"];
    const lowest = order.indexOf(settings.logLevel);
    const at = (level) => {
        if (order.indexOf(level) < lowest)
            return () => { };
        return (message, own) => {
            const record = { time: new Date(), level, message, logger: settings.serviceName, fields: withContext(own) };
            for (const { write } of sinks.logs)
                write(record);
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
async function openSinks(settings) {
    const { logDestinations, logFile, logFormat, otlpEndpoint, traces } = settings;
    const logs = [];
    if (logDestinations.includes("stderr"))
        logs.push(stderrSink(logFormat));
    if (logDestinations.includes("file") && logFile !== undefined)
        logs.push(fileSink(logFile, logFormat));
    const sendsLogs = logDestinations.includes("otlp");
    if (otlpEndpoint === undefined || !(sendsLogs || traces === "on"))
        return { logs, all: logs };
    const telemetry = await startTelemetry(settings);
    return { logs: sendsLogs ? [...logs, telemetry] : logs, all: [...logs, telemetry] };
}
function withContext(own) {
    const context = findCurrentContext();
    return context === undefined ? { ...own } : { ...diagnosticFields(context), ...own };
}
//# sourceMappingURL=create-worker-logger.js.map