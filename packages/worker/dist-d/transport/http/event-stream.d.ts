import type { ServerResponse } from "node:http";
/** A response that has become a stream of server-sent events. */
export declare class EventStream {
    #private;
    constructor(response: ServerResponse, heartbeatMs: number);
    /** Sends one message; resolves when the connection takes another. */
    send(message: string): Promise<void>;
    /** Sends the last message. The runtime may close the connection as soon as it has read it. */
    end(message: string): void;
}
//# sourceMappingURL=event-stream.d.ts.map