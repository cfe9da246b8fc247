import { type Refusal } from "./refusal.ts";
/** What is looked at before a message is read. Headers that are missing are undefined or null. */
export interface RequestHead {
    readonly method: string | undefined;
    readonly contentType: string | null | undefined;
    readonly accept: string | null | undefined;
    readonly authorization: string | null | undefined;
}
/** Why a request is refused before its body is read; undefined when it is not. */
export declare function checkHead(head: RequestHead, token: string | undefined): Refusal | undefined;
/** Whether the answer may be an event stream, which is what lets a component call back. */
export declare function acceptsEvents(accept: string | null | undefined): boolean;
//# sourceMappingURL=check-head.d.ts.map