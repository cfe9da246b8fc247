import type { JsonObject, JsonValue } from "@stepflow/core";
import type { Answer, CallbackAnswer, RequestOptions, RuntimeEnd } from "../runtime-end.ts";
import type { HttpEnd } from "./http-end.ts";
/** The runtime's end over HTTP as 0.11 has it: a POST for each message, event streams for calls that call back. */
export declare class HttpRuntimeEnd implements RuntimeEnd {
    #private;
    constructor(http: HttpEnd);
    request(method: string, params: JsonValue, options?: RequestOptions): Promise<Answer>;
    notify(method: string, params: JsonObject): Promise<void>;
    send(text: string): Promise<string | undefined>;
    close(): Promise<void>;
}
/** @param id as JSON text */
export declare function printRequest(id: string, method: string, params: JsonValue): string;
export declare function printAnswer(id: string, reply: Exclude<CallbackAnswer, "silence">): string;
//# sourceMappingURL=http-runtime-end.d.ts.map