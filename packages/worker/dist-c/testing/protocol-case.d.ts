import type { BlobApi } from "./blob-api.ts";
import type { HttpEnd } from "./http/http-end.ts";
import type { LaunchedWorker } from "./launch/launch-worker.ts";
import type { ResolvedOptions } from "./protocol-options.ts";
import type { RuntimeEnd } from "./runtime-end.ts";
/** What a case is about. A worker that cannot do a thing at all leaves the topic out, and says so in its documentation. */
export type ProtocolTopic = MessageTopic | HttpTopic | "launch";
export type MessageTopic = "envelope" | "initialize" | "components" | "execute" | "errors" | "callbacks" | "blobs" | "cancelling" | "load" | "fuzz";
export type HttpTopic = "http" | "events" | "health";
/** What a case about messages has to work with, whatever carries them. */
export interface MessageContext {
    readonly runtime: RuntimeEnd;
    /** A blob API of the case's own; nothing that the worker keeps in it is seen by other cases. */
    readonly blobs: BlobApi;
    readonly options: ResolvedOptions;
}
/** One thing that every worker does, whatever carries the messages. */
export interface MessageCase {
    readonly topic: MessageTopic;
    readonly name: string;
    run(context: MessageContext): Promise<void>;
}
/** One thing that a worker does over HTTP. */
export interface HttpCase {
    readonly topic: HttpTopic;
    readonly name: string;
    run(context: MessageContext & {
        readonly http: HttpEnd;
    }): Promise<void>;
}
/** One thing that a worker does as a process. */
export interface LaunchCase {
    readonly topic: "launch";
    readonly name: string;
    run(context: {
        readonly worker: LaunchedWorker;
        readonly runtime: RuntimeEnd;
        readonly options: ResolvedOptions;
    }): Promise<void>;
}
//# sourceMappingURL=protocol-case.d.ts.map