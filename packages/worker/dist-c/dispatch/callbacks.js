import { ComponentError, ProtocolError, StepflowAbortError, StepflowTimeoutError, } from "@stepflow/core";
import { printRequest } from "./print-message.js";
/** The requests to runtimes that wait for an answer, over all connections: answers come on others than requests go. */
export class Callbacks {
    #open = new Map();
    /**
     * @throws ComponentError with the code and data of the runtime's error
     * @throws ProtocolError when the answer is none
     * @throws StepflowTimeoutError, StepflowAbortError when none came in time, or nobody waits any more
     */
    request({ method, params, send, signal, timeoutMs }) {
        const id = JSON.stringify(crypto.randomUUID());
        return new Promise((resolve, reject) => {
            const settle = (act) => {
                clearTimeout(timer);
                signal.removeEventListener("abort", abort);
                this.#open.delete(id);
                act();
            };
            const fail = (error) => settle(() => reject(error));
            const abort = () => fail(new StepflowAbortError(`${method} was given up with the call that it belongs to`, { cause: signal.reason }));
            const timer = setTimeout(() => fail(new StepflowTimeoutError(`the runtime did not answer ${method} within ${timeoutMs} ms`)), timeoutMs);
            this.#open.set(id, (outcome) => {
                if (outcome.kind === "result")
                    settle(() => resolve(outcome.result));
                else if (outcome.kind === "malformed")
                    fail(new ProtocolError(`the answer to ${method} is none: ${outcome.problem}`));
                else
                    fail(new ComponentError(outcome.error.message, outcome.error));
            });
            if (signal.aborted)
                return abort();
            signal.addEventListener("abort", abort, { once: true });
            send(printRequest(id, method, params)).catch(fail);
        });
    }
    /** Hands an answer to whoever waits for it. Answers whether anybody does. */
    settle(id, outcome) {
        const settle = this.#open.get(id);
        settle?.(outcome);
        return settle !== undefined;
    }
}
//# sourceMappingURL=callbacks.js.map