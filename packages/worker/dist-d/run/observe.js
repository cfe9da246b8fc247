import { createWorkerLogger } from "../observe/create-worker-logger.js";
import { readObserveSettings } from "../observe/observe-settings.js";
import { tracing } from "../observe/tracing.js";
/**
 * Logs and traces as the options and the `STEPFLOW_*` variables say; a program that brings its own logger sets its own
 * telemetry up, too.
 */
export async function observe(name, options) {
    const { logger, middleware = [] } = options;
    if (logger !== undefined)
        return { serve: { logger, middleware }, close: async () => { } };
    const environment = options.environment ?? process.env;
    const serviceName = options.serviceName ?? (environment.STEPFLOW_SERVICE_NAME || name);
    const observeOptions = { ...options, environment, serviceName };
    const { otlpEndpoint, traces } = readObserveSettings(observeOptions);
    const made = await createWorkerLogger(observeOptions);
    const traced = otlpEndpoint !== undefined && traces === "on" ? [tracing(), ...middleware] : middleware;
    return { serve: { logger: made, middleware: traced }, close: () => made.close() };
}
//# sourceMappingURL=observe.js.map