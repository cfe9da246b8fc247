import { type JsonValue, type Logger, type StepflowContext } from "@stepflow/core";
import type { FoundComponent, StepflowServer } from "../stepflow-server.ts";
import { Callbacks } from "./callbacks.ts";
import type { DispatchOptions } from "./dispatch-options.ts";
import { Execution } from "./execution.ts";
import { RunningCalls } from "./running-calls.ts";
import { RuntimeSession } from "./runtime-session.ts";
/** What a message comes to; the transport carries it. */
export type Reception = 
/** A notification, or the answer to a request of ours: there is nothing to say. */
{
    readonly kind: "accepted";
} | {
    readonly kind: "answer";
    readonly text: string;
}
/** No message, or the answer to a request that nobody made; the text says so. */
 | {
    readonly kind: "invalid";
    readonly text: string;
}
/** A call that comes when the worker ends; the text says so. */
 | {
    readonly kind: "draining";
    readonly text: string;
} | {
    readonly kind: "call";
    readonly execution: Execution;
};
/** Speaks the worker's side of the protocol for a server, whatever carries the messages. */
export declare class Dispatcher {
    #private;
    readonly server: StepflowServer;
    readonly session: RuntimeSession;
    readonly callbacks: Callbacks;
    readonly running: RunningCalls;
    readonly callbackTimeoutMs: number;
    readonly logger: Logger;
    constructor(server: StepflowServer, options: DispatchOptions);
    /** Takes one message. Never throws: what is wrong with it is what it comes to. */
    receive(text: string): Reception;
    /** Calls a component through the transport's middleware and the server's. */
    invoke(component: FoundComponent, input: JsonValue, context: StepflowContext): Promise<JsonValue>;
}
//# sourceMappingURL=dispatcher.d.ts.map