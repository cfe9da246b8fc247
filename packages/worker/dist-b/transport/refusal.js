import { FlowErrorCode } from "@stepflow/core";
import { printError } from "../dispatch/print-message.js";
export function refusal(status, message, headers) {
    const error = { code: FlowErrorCode.InvalidRequest, message };
    return { status, text: printError("null", error), ...(headers !== undefined && { headers }) };
}
export function tooLarge(maxBodyBytes) {
    return refusal(413, `the message is larger than ${maxBodyBytes} bytes; keep large values as blobs, or raise maxBodyBytes`);
}
export const notUtf8 = {
    status: 400,
    text: printError("null", { code: FlowErrorCode.ParseError, message: "the message is not UTF-8" }),
};
//# sourceMappingURL=refusal.js.map