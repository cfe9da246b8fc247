import { ValidationError } from "@stepflow/core";
/**
 * Fills in what the options leave open.
 *
 * @throws ValidationError naming the variable that says something else than expected
 */
export function readObserveSettings(options = {}) {
    const { environment = globalThis.process?.env ?? {} } = options;
    const variable = (name) => environment[name]?.trim() || undefined;
    const choice = (name, choices) => choose(name, variable(name), choices);
    const otlpEndpoint = options.otlpEndpoint ?? variable("STEPFLOW_OTLP_ENDPOINT");
    const settings = {
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
// The server reads the same variables, with more names for some levels; one environment serves both.
const logLevels = {
    trace: "debug",
    debug: "debug",
    info: "info",
    warning: "warn",
    warn: "warn",
    error: "error",
    off: "off",
};
const logDestinations = { stderr: "stderr", file: "file", otlp: "otlp" };
const logFormats = { json: "json", pretty: "pretty", text: "pretty" };
const switches = { true: "on", "1": "on", false: "off", "0": "off" };
function choose(name, text, choices) {
    if (text === undefined || text === "")
        return undefined;
    const key = text.toLowerCase();
    if (Object.hasOwn(choices, key))
        return choices[key];
    const message = `expected one of ${Object.keys(choices).join(", ")}, found "${text}"`;
    throw new ValidationError("environment", [{ path: name, message }]);
}
function refuseIncomplete({ logDestinations, logFile, otlpEndpoint }) {
    const refuse = (path, message) => {
        throw new ValidationError("log destination", [{ path, message }]);
    };
    if (logDestinations.includes("file") && logFile === undefined) {
        refuse("STEPFLOW_LOG_FILE", `logs go to a file; expected its path here, or in the option logFile`);
    }
    if (logDestinations.includes("otlp") && otlpEndpoint === undefined) {
        refuse("STEPFLOW_OTLP_ENDPOINT", `logs go to a collector; expected its URL here, or in the option otlpEndpoint`);
    }
}
//# sourceMappingURL=observe-settings.js.map