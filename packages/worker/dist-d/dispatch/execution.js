import { StepflowAbortError } from "@stepflow/core";
import { blobifyOutput } from "../context/blobify-output.js";
import { createWorkerContext } from "../context/create-worker-context.js";
import { refersToBlobs, resolveBlobReferences } from "../context/resolve-blob-references.js";
import { printError, printResult } from "./print-message.js";
import { toFlowError } from "./to-flow-error.js";
import { WireCall } from "./wire-call.js";
/** One `components/execute`, from its request to its answer. */
export class Execution {
    #id;
    #params;
    #component;
    #dispatcher;
    #running;
    constructor(id, params, component, dispatcher) {
        this.#id = id;
        this.#params = params;
        this.#component = component;
        this.#dispatcher = dispatcher;
        this.#running = dispatcher.running.start(component.name);
    }
    /**
     * Runs the component and answers the text of the response. Never rejects.
     *
     * @param send sends requests of the component to the runtime that called
     */
    async answer(send) {
        try {
            const { blobs, blobThreshold } = this.#dispatcher.session;
            const context = this.#context(send, blobs);
            // The wire has carried JSON; the generated type only says that nobody has looked at it.
            const sent = this.#params.input;
            const input = refersToBlobs(sent) ? await resolveBlobReferences(sent, blobs) : sent;
            const made = await this.#dispatcher.invoke(this.#component, input, context);
            const output = blobThreshold > 0 ? await blobifyOutput(made, blobThreshold, blobs) : made;
            return printResult(this.#id, { output });
        }
        catch (thrown) {
            const error = toFlowError(thrown);
            this.#log(thrown, error.code);
            return printError(this.#id, error);
        }
        finally {
            this.#dispatcher.running.end(this.#running);
        }
    }
    /** The runtime has let go of the call: nobody waits for the answer any more. */
    abandon() {
        this.#running.abort(new StepflowAbortError("the runtime closed the connection of the call"));
    }
    #context(send, blobs) {
        const { callbacks, callbackTimeoutMs, logger } = this.#dispatcher;
        const { pathParameters } = this.#component;
        const call = new WireCall({
            params: this.#params,
            pathParameters,
            running: this.#running,
            blobs,
            callbacks,
            callbackTimeoutMs,
            send,
        });
        return createWorkerContext(call, call, logger);
    }
    /** Stacks stay here: the wire carries the message alone. What fails because it was given up is no failure. */
    #log(thrown, errorCode) {
        const { name } = this.#component;
        const { run_id: runId = null, step_id: stepId = null } = this.#params.observability;
        const fields = { component: name, runId, stepId, attempt: this.#params.attempt, errorCode };
        if (this.#running.isAborted)
            this.#dispatcher.logger.debug(`component ${name} was given up`, fields);
        else
            this.#dispatcher.logger.error(`component ${name} failed`, { ...fields, error: describe(thrown) });
    }
}
function describe(thrown) {
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
//# sourceMappingURL=execution.js.map