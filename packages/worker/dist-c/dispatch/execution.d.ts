import type { ComponentExecuteParams } from "../generated/protocol.ts";
import type { FoundComponent } from "../stepflow-server.ts";
import type { Send } from "./callbacks.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { MessageId } from "./message.ts";
/** One `components/execute`, from its request to its answer. */
export declare class Execution {
    #private;
    constructor(id: MessageId, params: ComponentExecuteParams, component: FoundComponent, dispatcher: Dispatcher);
    /**
     * Runs the component and answers the text of the response. Never rejects.
     *
     * @param send sends requests of the component to the runtime that called
     */
    answer(send: Send): Promise<string>;
    /** The runtime has let go of the call: nobody waits for the answer any more. */
    abandon(): void;
}
//# sourceMappingURL=execution.d.ts.map