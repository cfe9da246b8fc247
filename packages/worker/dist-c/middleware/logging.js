import { toFlowError } from "../dispatch/to-flow-error.js";
/**
 * Logs every call, through the logger of its context: started (debug), answered (info) and failed (warn), with ids and
 * how long it took. Inputs and outputs are not logged.
 */
export function logging() {
    return async (call, next) => {
        const { logger } = call.context;
        const startedAt = performance.now();
        const fields = () => ({ ...describe(call), elapsedMs: Math.round(performance.now() - startedAt) });
        logger.debug(`component ${call.name} started`, describe(call));
        try {
            const output = await next(call);
            logger.info(`component ${call.name} answered`, fields());
            return output;
        }
        catch (error) {
            logger.warn(`component ${call.name} failed`, { ...fields(), errorCode: toFlowError(error).code });
            throw error;
        }
    };
}
function describe({ name, context }) {
    const { runId, flowId, stepId, attempt } = context;
    return { component: name, runId, flowId, stepId, attempt };
}
//# sourceMappingURL=logging.js.map