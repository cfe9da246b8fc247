import type { FlowError, JsonObject } from "@stepflow/core";
import type { MessageId } from "./message.ts";
/** The text of an answer. A runtime refuses `result: null`, so results are objects. */
export declare function printResult(id: MessageId, result: JsonObject): string;
/** The text of an answer that says what went wrong. */
export declare function printError(id: MessageId, { code, message, data }: FlowError): string;
/** The text of a request of ours. */
export declare function printRequest(id: MessageId, method: string, params: JsonObject): string;
//# sourceMappingURL=print-message.d.ts.map