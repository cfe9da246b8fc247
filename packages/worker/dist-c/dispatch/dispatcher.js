import { FlowErrorCode } from "@stepflow/core";
import { applyMiddleware } from "../middleware/middleware.js";
import { readParams } from "../read-method.js";
import { answerMethod } from "./answer-method.js";
import { Callbacks } from "./callbacks.js";
import { Execution } from "./execution.js";
import { findComponent } from "./find-component.js";
import { printError, printResult } from "./print-message.js";
import { readMessage } from "./read-message.js";
import { RequestError, requestErrorOf } from "./request-error.js";
import { RunningCalls } from "./running-calls.js";
import { RuntimeSession } from "./runtime-session.js";
const accepted = { kind: "accepted" };
/** Speaks the worker's side of the protocol for a server, whatever carries the messages. */
export class Dispatcher {
    server;
    session;
    callbacks = new Callbacks();
    running = new RunningCalls();
    callbackTimeoutMs;
    logger;
    #middleware;
    constructor(server, options) {
        this.server = server;
        this.#middleware = options.middleware ?? [];
        this.session = new RuntimeSession(options);
        this.callbackTimeoutMs = options.callbackTimeoutMs ?? 30_000;
        this.logger = options.logger ?? console;
    }
    /** Takes one message. Never throws: what is wrong with it is what it comes to. */
    receive(text) {
        const message = readMessage(text);
        switch (message.kind) {
            case "notification":
                return accepted;
            case "request":
                return this.#request(message.id, message.method, message.params);
            case "response":
                return this.#response(message.id, message.outcome);
            case "invalid":
                return { kind: "invalid", text: printError(message.id, message.error) };
        }
    }
    /** Calls a component through the transport's middleware and the server's. */
    invoke(component, input, context) {
        if (this.#middleware.length === 0)
            return component.invoke(input, context);
        const handle = applyMiddleware(this.#middleware, (call) => component.invoke(call.input, call.context));
        return handle({ name: component.name, input, context });
    }
    #request(id, method, params) {
        try {
            if (method === "components/execute")
                return this.#execute(id, params);
            return { kind: "answer", text: printResult(id, answerMethod(method, params, this.server, this.session)) };
        }
        catch (thrown) {
            return { kind: "answer", text: printError(id, requestErrorOf(thrown)) };
        }
    }
    #execute(id, params) {
        if (this.running.isDraining) {
            // A code of the transport's, so that the runtime tries again, where it will find a worker that stays.
            const error = {
                code: FlowErrorCode.TransportConnectionError,
                message: "this worker ends and takes no more work",
            };
            return { kind: "draining", text: printError(id, error) };
        }
        const call = readParams("components/execute", params);
        return { kind: "call", execution: new Execution(id, call, findComponent(this.server, call.component), this) };
    }
    #response(id, outcome) {
        if (this.callbacks.settle(id, outcome))
            return accepted;
        const { flowError } = new RequestError(FlowErrorCode.InvalidRequest, `no request of this worker has the id ${id}, or it waits no more`);
        return { kind: "invalid", text: printError(id, flowError) };
    }
}
//# sourceMappingURL=dispatcher.js.map