/** The text of an answer. A runtime refuses `result: null`, so results are objects. */
export function printResult(id, result) {
    return `{"jsonrpc":"2.0","id":${id},"result":${JSON.stringify(result)}}`;
}
/** The text of an answer that says what went wrong. */
export function printError(id, { code, message, data }) {
    const error = JSON.stringify({ code, message, ...(data !== undefined && { data }) });
    return `{"jsonrpc":"2.0","id":${id},"error":${error}}`;
}
/** The text of a request of ours. */
export function printRequest(id, method, params) {
    return `{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(method)},"params":${JSON.stringify(params)}}`;
}
//# sourceMappingURL=print-message.js.map