import { diagnosticFields } from "./component-call.js";
/** The same logger with the run, flow, step, attempt and span of a call on every line; what a line says itself wins. */
export function bindContext(logger, context) {
    // Asked for with every line: the span that is the active one changes.
    const fields = (own) => ({
        ...diagnosticFields(context),
        attempt: context.attempt,
        ...own,
    });
    return {
        debug: (message, own) => logger.debug(message, fields(own)),
        info: (message, own) => logger.info(message, fields(own)),
        warn: (message, own) => logger.warn(message, fields(own)),
        error: (message, own) => logger.error(message, fields(own)),
    };
}
//# sourceMappingURL=bind-context.js.map